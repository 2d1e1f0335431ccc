using GroupHub.Foundation.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Billing;

internal sealed class BillingPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(BillingPermissions.GroupName, Text("Billing"));
        var invoices = group.AddPermission(
            BillingPermissions.Invoices, Text("Billing.Invoices"), MultiTenancySides.Tenant);
        invoices.AddChild(
            BillingPermissions.RecordPayments, Text("Billing.Invoices.RecordPayments"), MultiTenancySides.Tenant);
        invoices.AddChild(BillingPermissions.Refund, Text("Billing.Invoices.Refund"), MultiTenancySides.Tenant);
        group.AddPermission(BillingPermissions.Gateway, Text("Billing.Gateway"), MultiTenancySides.Tenant);
        group.AddPermission(BillingPermissions.Own, Text("Billing.Own"), MultiTenancySides.Tenant)
            .WithProperty("ForMembers", true);
    }

    private static LocalizableString Text(string name) =>
        LocalizableString.Create<GroupHubResource>($"Permission:{name}");
}
