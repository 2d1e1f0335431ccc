using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Abp.Tests.Core;

public sealed class ConventionalRegistrationTests
{
    private readonly ServiceCollection _services = new();

    [Fact]
    public void A_class_is_registered_as_itself_and_as_the_interfaces_that_carry_its_name()
    {
        _services.AddType(typeof(PoliteGreeter));

        ServiceTypes().ShouldBe([typeof(IGreeter), typeof(PoliteGreeter)], ignoreOrder: true);
        Own().ShouldAllBe(d => d.Lifetime == ServiceLifetime.Transient);
    }

    [Fact]
    public void Attributes_say_otherwise()
    {
        _services.AddType(typeof(ShoutingGreeter));

        ServiceTypes().ShouldBe([typeof(IShouter)]);
        Own().ShouldHaveSingleItem().Lifetime.ShouldBe(ServiceLifetime.Singleton);
    }

    [Fact]
    public void A_class_without_a_word_about_its_life_is_left_alone()
    {
        _services.AddType(typeof(NotAService));

        _services.ShouldNotContain(d => d.ServiceType == typeof(NotAService));
    }

    [Fact]
    public void A_class_with_registration_disabled_is_left_alone()
    {
        _services.AddType(typeof(DisabledGreeter));

        _services.ShouldNotContain(d => d.ServiceType == typeof(DisabledGreeter));
    }

    [Fact]
    public void A_replacement_takes_the_place_of_what_was_there()
    {
        _services.AddType(typeof(PoliteGreeter));
        _services.AddType(typeof(NewGreeter));

        _services.BuildServiceProvider().GetServices<IGreeter>().ShouldHaveSingleItem().ShouldBeOfType<NewGreeter>();
    }

    [Fact]
    public void Trying_to_register_gives_way_to_what_was_there()
    {
        _services.AddType(typeof(PoliteGreeter));
        _services.AddType(typeof(FallbackGreeter));

        _services.BuildServiceProvider().GetServices<IGreeter>().ShouldHaveSingleItem().ShouldBeOfType<PoliteGreeter>();
    }

    [Fact]
    public void A_singleton_is_one_under_all_its_names()
    {
        _services.AddType(typeof(LonelyGreeter));
        var provider = _services.BuildServiceProvider();

        provider.GetRequiredService<IGreeter>().ShouldBeSameAs(provider.GetRequiredService<LonelyGreeter>());
    }

    [Fact]
    public void Internal_classes_of_an_assembly_are_found()
    {
        _services.AddAssembly(typeof(ConventionalRegistrationTests).Assembly);

        _services.ShouldContain(d => d.ServiceType == typeof(PoliteGreeter));
    }

    [Fact]
    public void Within_an_assembly_a_replacement_wins_whatever_the_order_of_its_types()
    {
        _services.AddAssembly(typeof(ConventionalRegistrationTests).Assembly);

        _services.Last(d => d.ServiceType == typeof(IGreeter)).ImplementationType.ShouldBe(typeof(NewGreeter));
    }

    private Type[] ServiceTypes() => Own().Select(d => d.ServiceType).ToArray();

    private ServiceDescriptor[] Own() => _services
        .Where(d => d.ServiceType.Assembly == typeof(ConventionalRegistrationTests).Assembly).ToArray();
}

internal interface IGreeter;

internal interface IShouter;

internal sealed class PoliteGreeter : IGreeter, IShouter, ITransientDependency;

[Dependency(ServiceLifetime.Singleton), ExposeServices(typeof(IShouter))]
internal sealed class ShoutingGreeter : IGreeter, IShouter;

internal sealed class NotAService : IGreeter;

[DisableConventionalRegistration]
internal sealed class DisabledGreeter : IGreeter, ITransientDependency;

[Dependency(ReplaceServices = true)]
internal sealed class NewGreeter : IGreeter, ITransientDependency;

[Dependency(TryRegister = true)]
internal sealed class FallbackGreeter : IGreeter, ITransientDependency;

internal sealed class LonelyGreeter : IGreeter, ISingletonDependency;
