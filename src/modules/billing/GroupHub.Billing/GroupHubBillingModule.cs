using GroupHub.Billing.Gateways.Stripe;
using GroupHub.Foundation;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace GroupHub.Billing;

/// <summary>Invoices, payments and the gateways that take them. Knows payers, not members.</summary>
[DependsOn(typeof(GroupHubFoundationModule), typeof(AbpEntityFrameworkCoreModule))]
public sealed class GroupHubBillingModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddGroupHubModule<GroupHubBillingModule>("GroupHub.Billing");
        context.Services.Configure<StripeOptions>(context.Services.GetConfiguration().GetSection("Stripe"));
    }
}
