using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Timing;

namespace GroupHub.Abp.Tests.Core;

public sealed class ClockTests : CoreTest
{
    private IClock Clock => Get<IClock>();

    [Fact]
    public void Now_is_of_the_configured_kind() => Clock.Now.Kind.ShouldBe(DateTimeKind.Utc);

    [Fact]
    public void A_time_without_a_kind_counts_as_the_clocks()
    {
        var normalized = Clock.Normalize(new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Unspecified));

        normalized.ShouldBe(new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc));
        normalized.Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Fact]
    public void A_time_is_shown_in_the_users_zone_and_taken_back_from_it()
    {
        Get<ICurrentTimezoneProvider>().TimeZone = "Europe/Berlin";
        var utc = new DateTime(2026, 7, 1, 10, 0, 0, DateTimeKind.Utc);

        var shown = Clock.ConvertToUserTime(utc);

        shown.Hour.ShouldBe(12);
        Clock.ConvertToUtc(shown).ShouldBe(utc);
    }

    [Fact]
    public void Without_a_zone_a_time_stays_as_it_is()
    {
        var utc = new DateTime(2026, 7, 1, 10, 0, 0, DateTimeKind.Utc);

        Clock.ConvertToUserTime(utc).ShouldBe(utc);
    }

    [Fact]
    public void Zones_have_two_names()
    {
        var zones = Get<ITimezoneProvider>();

        zones.WindowsToIana("W. Europe Standard Time").ShouldBe("Europe/Berlin");
        zones.IanaToWindows("Europe/Berlin").ShouldBe("W. Europe Standard Time");
        zones.GetIanaTimezones().ShouldContain(zone => zone.Value == "Europe/Berlin");
    }

    protected override void Configure(IServiceCollection services) =>
        services.Configure<AbpClockOptions>(options => options.Kind = DateTimeKind.Utc);
}
