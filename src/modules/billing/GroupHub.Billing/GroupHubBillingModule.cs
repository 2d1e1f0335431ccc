using GroupHub.Billing.Gateways.Stripe;
using GroupHub.Foundation;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace GroupHub.Billing;

/// <summary>Invoices, payments and the gateways that take them. Knows payers, not members.</summary>
[DependsOn(typeof(GroupHubFoundationModule), typeof(AbpEntityFrameworkCoreModule), typeof(AbpBackgroundWorkersModule))]
public sealed class GroupHubBillingModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddGroupHubModule<GroupHubBillingModule>("GroupHub.Billing");
        context.Services.Configure<StripeOptions>(context.Services.GetConfiguration().GetSection("Stripe"));
    }

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        await context.AddBackgroundWorkerAsync<ForgottenCheckouts>();
        await context.AddBackgroundWorkerAsync<Reconciliation>();
    }
}
