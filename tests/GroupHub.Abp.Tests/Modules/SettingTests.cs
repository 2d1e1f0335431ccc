using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Emailing;
using Volo.Abp.FeatureManagement;
using Volo.Abp.SettingManagement;
using Volo.Abp.Settings;

namespace GroupHub.Abp.Tests.Modules;

public sealed class SettingTests(ModulesApp app) : ModulesTest(app)
{
    private const string Emailing = "/api/setting-management/emailing";

    [Fact]
    public async Task A_tenants_value_goes_before_the_global_one_and_that_before_the_default()
    {
        var tenant = await ATenant();
        (await ValueAsync(tenant, SampleSettings.Colour)).ShouldBe("green");

        await ManageAsync(tenant, manager => manager.SetGlobalAsync(SampleSettings.Colour, "blue"));
        (await ValueAsync(tenant, SampleSettings.Colour)).ShouldBe("blue");
        await ManageAsync(tenant, manager => manager.SetForTenantAsync(tenant, SampleSettings.Colour, "red"));
        (await ValueAsync(tenant, SampleSettings.Colour)).ShouldBe("red");
        (await ValueAsync(null, SampleSettings.Colour)).ShouldBe("blue");

        await ManageAsync(tenant, manager => manager.SetForTenantAsync(tenant, SampleSettings.Colour, null));
        await ManageAsync(tenant, manager => manager.SetGlobalAsync(SampleSettings.Colour, null));
        (await ValueAsync(tenant, SampleSettings.Colour)).ShouldBe("green");
    }

    [Fact]
    public async Task A_value_equal_to_the_one_below_is_not_stored()
    {
        var tenant = await ATenant();

        await ManageAsync(tenant, manager => manager.SetForTenantAsync(tenant, SampleSettings.Colour, "green"));

        (await StoredAsync(tenant, SampleSettings.Colour)).ShouldBeNull();
    }

    [Fact]
    public async Task An_encrypted_setting_is_unreadable_in_the_database()
    {
        var tenant = await ATenant();

        await ManageAsync(tenant, manager => manager.SetForTenantAsync(tenant, SampleSettings.Secret, "swordfish"));

        (await StoredAsync(tenant, SampleSettings.Secret)).ShouldNotBeNull().ShouldNotContain("swordfish");
        (await ValueAsync(tenant, SampleSettings.Secret)).ShouldBe("swordfish");
    }

    [Fact]
    public async Task The_smtp_password_never_leaves_and_empty_leaves_it_as_it_is()
    {
        var host = await HostAdmin();
        (await host.Post(Emailing, Mail("mail.example", "swordfish"))).Succeeded();
        (await host.Post(Emailing, Mail("mail2.example", ""))).Succeeded();

        var read = (await host.Get(Emailing)).Succeeded();

        read.Value("smtpPassword").ShouldBe("");
        read.Value("smtpHost").ShouldBe("mail2.example");
        read.Text.ShouldNotContain("swordfish");
        (await ValueAsync(null, EmailSettingNames.Smtp.Password)).ShouldBe("swordfish");
    }

    [Fact]
    public async Task An_association_changes_its_mail_server_only_where_the_host_lets_it()
    {
        var tenant = await ATenant();
        var admin = await As(tenant, "admin");
        (await admin.Get(Emailing)).Succeeded();

        await App.InAsync(null, services => services.GetRequiredService<IFeatureManager>()
            .SetForTenantAsync(tenant, SettingManagementFeatures.AllowChangingEmailSettings, "false"));

        (await admin.Get(Emailing)).Refused(HttpStatusCode.Forbidden, "GroupHub.SettingManagement:NotEnabled");
    }

    [Fact]
    public async Task The_hosts_credentials_never_go_to_a_server_that_an_association_names()
    {
        var tenant = await ATenant();
        (await (await HostAdmin()).Post(Emailing, Mail("mail.example", "swordfish"))).Succeeded();
        var admin = await As(tenant, "admin");

        (await admin.Get(Emailing)).Text.ShouldNotContain("mail.example");
        (await admin.Post(Emailing, Mail("8.8.8.8", ""))).Succeeded();
        (await ValueAsync(tenant, EmailSettingNames.Smtp.Host)).ShouldBe("8.8.8.8");
        (await ValueAsync(tenant, EmailSettingNames.Smtp.Password)).ShouldBe("");

        (await admin.Post(Emailing, Mail("", ""))).Succeeded();
        (await ValueAsync(tenant, EmailSettingNames.Smtp.Password)).ShouldBe("swordfish");
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("10.1.2.3")]
    [InlineData("169.254.169.254")]
    [InlineData("192.168.0.10")]
    [InlineData("::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("nobody.invalid")]
    public async Task An_association_cannot_send_mail_into_the_hosts_network(string host)
    {
        var tenant = await ATenant();
        var refused = await (await As(tenant, "admin")).Post(Emailing, Mail(host, ""));

        refused.Refused(HttpStatusCode.Forbidden, "GroupHub.SettingManagement:UnsafeSmtpHost");
    }

    [Fact]
    public async Task A_time_zone_is_chosen_from_those_that_exist()
    {
        var admin = await As(await ATenant(), "admin");
        var zones = "/api/setting-management/timezone";

        (await admin.Post($"{zones}?timezone=Europe/Berlin")).Succeeded();
        (await admin.Get(zones)).Text.ShouldBe("Europe/Berlin");
        (await admin.Post($"{zones}?timezone=Mars/Olympus")).Refused(HttpStatusCode.Forbidden, "GroupHub.SettingManagement:UnknownTimeZone");
        (await admin.Get($"{zones}/timezones")).Json.EnumerateArray().Select(zone => zone.GetProperty("value").GetString()).ShouldContain("Europe/Berlin");
    }

    private Task<string?> ValueAsync(Guid? tenant, string name) =>
        App.InAsync(tenant, services => services.GetRequiredService<ISettingProvider>().GetOrNullAsync(name));

    private Task ManageAsync(Guid? tenant, Func<ISettingManager, Task> work) =>
        App.InAsync(tenant, services => work(services.GetRequiredService<ISettingManager>()));

    private Task<string?> StoredAsync(Guid tenant, string name) => App.InAsync(tenant, async services =>
        await (await services.GetRequiredService<IRepository<Setting, Guid>>().GetQueryableAsync())
            .Where(setting => setting.Name == name && setting.ProviderKey == tenant.ToString())
            .Select(setting => (string?)setting.Value).FirstOrDefaultAsync());

    private static object Mail(string host, string password) => new
    {
        smtpHost = host, smtpPort = 25, smtpUserName = "", smtpPassword = password, smtpDomain = "", smtpEnableSsl = false,
        smtpUseDefaultCredentials = true, defaultFromAddress = "office@example.org", defaultFromDisplayName = "Office",
    };
}
