using System.Net;
using GroupHub.Foundation;
using GroupHub.Foundation.Mail;
using GroupHub.Networking.Workers;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Modularity;

namespace GroupHub.Networking;

[DependsOn(typeof(GroupHubFoundationModule), typeof(AbpBackgroundWorkersModule))]
public sealed class GroupHubNetworkingModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddGroupHubModule<GroupHubNetworkingModule>("GroupHub.Networking");
        context.Services.AddStopLinks<MailKind>("GroupHub.Networking.Stop", "/network/stop");
        context.Services.AddTransient(typeof(Book<>));
        Configure<AbpExceptionHttpStatusCodeOptions>(
            options => options.Map(NetworkingErrors.NotThere, HttpStatusCode.NotFound));
    }

    public override async Task OnApplicationInitializationAsync(ApplicationInitializationContext context) =>
        await context.AddBackgroundWorkerAsync<NetworkWorker>();
}
