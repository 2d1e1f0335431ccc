/** Permission names as the server grants them. */
export const policies = {
  overview: 'GroupHub.Administration.Overview',
  roster: 'GroupHub.Administration.Members',
  exportRoster: 'GroupHub.Administration.Members.Export',
  branding: 'GroupHub.Administration.Branding',
  members: 'GroupHub.Members',
  editMembers: 'GroupHub.Members.Edit',
  applications: 'GroupHub.Dues.Applications',
  decideApplications: 'GroupHub.Dues.Applications.Decide',
  plans: 'GroupHub.Dues.Plans',
  managePlans: 'GroupHub.Dues.Plans.Manage',
  ownDues: 'GroupHub.Dues.Own',
  invoices: 'GroupHub.Billing.Invoices',
  ownInvoices: 'GroupHub.Billing.Own',
  ownMeetings: 'GroupHub.Meetings.Own',
  directory: 'GroupHub.Directory',
  rebuildDirectory: 'GroupHub.Directory.Rebuild',
} as const;
