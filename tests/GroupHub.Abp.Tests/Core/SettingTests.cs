using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Volo.Abp;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;

namespace GroupHub.Abp.Tests.Core;

public sealed class SettingTests : CoreTest
{
    private static readonly Guid Acme = Guid.NewGuid();

    private readonly ISettingStore _store = Substitute.For<ISettingStore>();

    private ISettingProvider Settings => Get<ISettingProvider>();

    public SettingTests()
    {
        _store.GetOrNullAsync(default!, default, default).ReturnsForAnyArgs((string?)null);
        _store.GetAllAsync(default!, default, default).ReturnsForAnyArgs(call =>
            call.Arg<string[]>().Select(name => new SettingValue(name, Stored(name, call.ArgAt<string?>(1), call.ArgAt<string?>(2)))).ToList());
    }

    [Fact]
    public async Task Without_a_stored_value_the_default_holds() =>
        (await Settings.GetOrNullAsync("Shop.Colour")).ShouldBe("green");

    [Fact]
    public async Task The_configuration_beats_the_default() =>
        (await Settings.GetOrNullAsync("Shop.Greeting")).ShouldBe("Configured");

    [Fact]
    public async Task A_tenants_value_beats_the_hosts_and_holds_only_there()
    {
        Store("Shop.Colour", "G", null, "blue");
        Store("Shop.Colour", "T", Acme.ToString(), "red");

        (await Settings.GetOrNullAsync("Shop.Colour")).ShouldBe("blue");
        using (Get<ICurrentTenant>().Change(Acme))
        {
            (await Settings.GetOrNullAsync("Shop.Colour")).ShouldBe("red");
        }
    }

    [Fact]
    public async Task A_setting_may_say_who_gives_its_value()
    {
        Store("Shop.HostOnly", "T", Acme.ToString(), "mine");
        using var tenant = Get<ICurrentTenant>().Change(Acme);

        (await Settings.GetOrNullAsync("Shop.HostOnly")).ShouldBe("theirs");
    }

    [Fact]
    public async Task All_settings_are_read_together()
    {
        Store("Shop.Colour", "G", null, "blue");

        var values = await Settings.GetAllAsync();

        values.Single(v => v.Name == "Shop.Colour").Value.ShouldBe("blue");
        values.Single(v => v.Name == "Shop.Limit").Value.ShouldBe("5");
    }

    [Fact]
    public async Task Values_are_read_as_what_they_are()
    {
        (await Settings.GetAsync<int>("Shop.Limit")).ShouldBe(5);
        (await Settings.IsTrueAsync("Shop.IsOpen")).ShouldBeTrue();
    }

    [Fact]
    public async Task An_encrypted_value_comes_out_in_plain_text()
    {
        var secret = new SettingDefinition("Shop.Secret", isEncrypted: true);
        var encrypted = Get<ISettingEncryptionService>().Encrypt(secret, "open sesame")!;
        Store("Shop.Secret", "G", null, encrypted);

        encrypted.ShouldNotContain("sesame");
        (await Settings.GetOrNullAsync("Shop.Secret")).ShouldBe("open sesame");
    }

    [Fact]
    public async Task An_encrypted_value_whose_key_is_gone_counts_as_unset()
    {
        Store("Shop.Secret", "G", null, "no cipher text");

        (await Settings.GetOrNullAsync("Shop.Secret")).ShouldBe("");
    }

    [Fact]
    public async Task Asking_for_what_nobody_defined_is_a_mistake() =>
        await Should.ThrowAsync<AbpException>(() => Settings.GetOrNullAsync("Shop.Unknown"));

    protected override IEnumerable<KeyValuePair<string, string?>> Configuration() => [new("Settings:Shop.Greeting", "Configured")];

    protected override void Configure(IServiceCollection services)
    {
        services.AddSingleton(_store);
        services.AddType<ShopSettings>();
        services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
    }

    private readonly Dictionary<(string, string?, string?), string> _values = [];

    private string? Stored(string name, string? provider, string? key) => _values.GetValueOrDefault((name, provider, key));

    private void Store(string name, string provider, string? key, string value)
    {
        _values[(name, provider, key)] = value;
        _store.GetOrNullAsync(name, provider, key).Returns(value);
    }

    private sealed class ShopSettings : SettingDefinitionProvider
    {
        public override void Define(ISettingDefinitionContext context) => context.Add(
            new SettingDefinition("Shop.Colour", "green"),
            new SettingDefinition("Shop.Greeting", "Default"),
            new SettingDefinition("Shop.Limit", "5"),
            new SettingDefinition("Shop.IsOpen", "True"),
            new SettingDefinition("Shop.HostOnly", "theirs").WithProviders("D", "G"),
            new SettingDefinition("Shop.Secret", isEncrypted: true));
    }
}
