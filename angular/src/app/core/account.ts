import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ConfigStateService, type CurrentUserDto } from '@abp/ng.core';
import { initials } from '../shared/person';
import { policies } from './policies';

/** Who is signed in, and which of the two areas are theirs. */
@Injectable({ providedIn: 'root' })
export class Account {
  private readonly config = inject(ConfigStateService);
  private readonly state = toSignal(this.config.getAll$(), { requireSync: true });

  readonly user = computed<CurrentUserDto | undefined>(() => this.state().currentUser);
  readonly granted = computed(() => this.state().auth?.grantedPolicies ?? {});
  readonly fullName = computed(() => {
    const user = this.user();
    return [user?.name, user?.surName].filter(Boolean).join(' ') || user?.userName || '';
  });
  /** How one speaks to the person; an account without a name is not called by its user name. */
  readonly callName = computed(() => this.user()?.name ?? '');
  readonly initials = computed(() => initials(this.fullName()));
  readonly isMember = computed(() => this.user()?.roles?.includes('member') ?? false);
  readonly isHost = computed(() => !this.state().currentTenant?.id);
  readonly isStaff = computed(() => staffPolicies.some(policy => this.granted()[policy]));

  can(policy: string): boolean {
    return !!this.granted()[policy];
  }
}

const staffPolicies = [
  policies.overview,
  policies.todo,
  policies.roster,
  policies.applications,
  policies.plans,
  policies.invoices,
  policies.auditLog,
  policies.chapters,
  policies.meetings,
  policies.mail,
  'AbpIdentity.Users',
  'AbpIdentity.Roles',
  'AbpTenantManagement.Tenants',
  'SettingManagement.Emailing',
];

/** Where a person begins: the first page of their day that they may open. */
export function startPath(account: Pick<Account, 'can'>): string {
  const pages: [string, string][] = [
    [policies.overview, '/console'],
    [policies.todo, '/console'],
    [policies.roster, '/console/members'],
    [policies.applications, '/console/applications'],
    [policies.invoices, '/console/invoices'],
    [policies.chapters, '/console/chapters'],
    [policies.meetings, '/console/meetings'],
    [policies.mail, '/console/announcements'],
    ['AbpTenantManagement.Tenants', '/tenant-management/tenants'],
    ['AbpIdentity.Users', '/identity/users'],
  ];
  return pages.find(([policy]) => account.can(policy))?.[1] ?? '/home';
}
