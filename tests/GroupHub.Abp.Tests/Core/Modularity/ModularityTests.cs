using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.Modularity;

namespace GroupHub.Abp.Tests.Core;

public sealed class ModularityTests
{
    [Fact]
    public void A_module_comes_after_all_it_depends_on()
    {
        using var application = Configured<TopModule>();

        application.Modules.Select(m => m.Type).ShouldBe([typeof(BottomModule), typeof(LeftModule), typeof(RightModule), typeof(TopModule)]);
    }

    [Fact]
    public async Task All_modules_go_through_a_phase_before_the_next_one_begins()
    {
        using var application = Configured<TopModule>();
        application.Initialize(application.Services.BuildServiceProvider());
        await application.ShutdownAsync();

        var log = application.Services.GetSingletonInstance<PhaseLog>();

        log.ShouldBe([
            "Pre Bottom", "Pre Top", "Configure Bottom", "Configure Top", "Post Bottom", "Post Top",
            "PreInit Bottom", "PreInit Top", "Init Bottom", "Init Top", "PostInit Bottom", "PostInit Top",
            "Shutdown Top", "Shutdown Bottom",
        ]);
    }

    [Fact]
    public void Modules_in_a_circle_are_refused() =>
        Should.Throw<AbpException>(Configured<CircleModule>).Message.ShouldContain("circle");

    [Fact]
    public void What_fails_says_in_which_module_and_phase()
    {
        var failure = Should.Throw<AbpInitializationException>(Configured<FailingModule>);

        failure.Message.ShouldContain(nameof(FailingModule));
        failure.Message.ShouldContain(nameof(IAbpModule.ConfigureServices));
        failure.InnerException.ShouldBeOfType<InvalidOperationException>();
    }

    [Fact]
    public void What_is_preconfigured_is_seen_by_whoever_executes_it_later()
    {
        using var application = Configured<TopModule>();

        application.Services.ExecutePreConfiguredActions<ModuleSettings>().Names.ShouldBe(["Bottom", "Top"]);
    }

    [Fact]
    public void Options_are_configured_from_any_module()
    {
        using var application = Configured<TopModule>();

        var options = application.Services.BuildServiceProvider().GetRequiredService<IOptions<ModuleSettings>>().Value;

        options.Names.ShouldBe(["Bottom", "Top", "post Top"]);
    }

    [Fact]
    public void The_context_of_configuration_is_only_there_during_configuration()
    {
        using var application = Configured<TopModule>();
        var top = (TopModule)application.Modules[^1].Instance;

        Should.Throw<AbpException>(() => top.ServiceConfigurationContext);
    }

    [Fact]
    public async Task A_standalone_application_has_a_container_of_its_own()
    {
        using var application = await AbpApplicationFactory.CreateAsync<TopModule>();

        await application.InitializeAsync();

        application.ServiceProvider.GetRequiredService<IAbpApplication>().StartupModuleType.ShouldBe(typeof(TopModule));
    }

    private static IAbpApplicationWithExternalServiceProvider Configured<TModule>() where TModule : IAbpModule
    {
        var services = new ServiceCollection();
        services.AddSingleton(new PhaseLog());
        return services.AddApplication<TModule>();
    }
}
