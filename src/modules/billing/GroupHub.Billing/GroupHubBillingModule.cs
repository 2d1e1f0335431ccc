using GroupHub.Billing.Gateways;
using GroupHub.Billing.Gateways.Demo;
using GroupHub.Billing.Gateways.Stripe;
using GroupHub.Foundation;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
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
        context.Services.Configure<StripeOptions>(
            context.Services.GetConfiguration().GetSection(StripeOptions.Section));
        context.Services.AddOptions<DemoOptions>().Configure<IConfiguration, IHostEnvironment>(DemoOptions.Configure);
    }

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        WarnIfNobodyCanPay(context.ServiceProvider);
        await context.AddBackgroundWorkerAsync<ForgottenCheckouts>();
        await context.AddBackgroundWorkerAsync<Reconciliation>();
    }

    private static void WarnIfNobodyCanPay(IServiceProvider services)
    {
        using var scope = services.CreateScope();
        if (scope.ServiceProvider.GetRequiredService<PaymentGateways>().TakePayments) return;
        services.GetRequiredService<ILogger<GroupHubBillingModule>>().LogWarning(
            "Nobody can pay yet: set Stripe:SecretKey and Stripe:WebhookSecret, "
            + "or Demo:Gateway to true for a checkout that takes no money.");
    }
}
