using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.Modularity;

namespace GroupHub.Abp.Tests.Core;

internal sealed class PhaseLog : List<string>;

internal sealed class ModuleSettings
{
    public List<string> Names { get; } = [];
}

internal abstract class LoggingModule(string name) : AbpModule
{
    private PhaseLog? _log;

    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        SkipAutoServiceRegistration = true;
        _log = context.Services.GetSingletonInstanceOrNull<PhaseLog>();
        PreConfigure<ModuleSettings>(settings => settings.Names.Add(name));
        _log?.Add("Pre " + name);
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<ModuleSettings>(settings => settings.Names.Add(name));
        _log?.Add("Configure " + name);
    }

    public override void PostConfigureServices(ServiceConfigurationContext context) => _log?.Add("Post " + name);

    public override async Task OnPreApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        await Task.Yield();
        _log?.Add("PreInit " + name);
    }

    public override void OnApplicationInitialization(ApplicationInitializationContext context) => _log?.Add("Init " + name);

    public override void OnPostApplicationInitialization(ApplicationInitializationContext context) => _log?.Add("PostInit " + name);

    public override void OnApplicationShutdown(ApplicationShutdownContext context) => _log?.Add("Shutdown " + name);
}

internal sealed class BottomModule() : LoggingModule("Bottom");

[DependsOn(typeof(BottomModule))]
internal sealed class LeftModule : AbpModule
{
    public LeftModule() => SkipAutoServiceRegistration = true;
}

[DependsOn(typeof(BottomModule))]
internal sealed class RightModule : AbpModule
{
    public RightModule() => SkipAutoServiceRegistration = true;
}

[DependsOn(typeof(LeftModule), typeof(RightModule))]
internal sealed class TopModule() : LoggingModule("Top")
{
    public override void PostConfigureServices(ServiceConfigurationContext context)
    {
        base.PostConfigureServices(context);
        PostConfigure<ModuleSettings>(settings => settings.Names.Add("post Top"));
    }
}

[DependsOn(typeof(OtherCircleModule))]
internal sealed class CircleModule : AbpModule;

[DependsOn(typeof(CircleModule))]
internal sealed class OtherCircleModule : AbpModule;

internal sealed class FailingModule : AbpModule
{
    public FailingModule() => SkipAutoServiceRegistration = true;

    public override void ConfigureServices(ServiceConfigurationContext context) => throw new InvalidOperationException();
}
