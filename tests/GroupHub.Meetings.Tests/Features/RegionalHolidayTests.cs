using GroupHub.Meetings.Features;
using GroupHub.TestKit;

namespace GroupHub.Meetings.Tests.Features;

/// <summary>R50: a series skips the public holidays of the region that it names, by name.</summary>
public sealed class RegionalHolidayTests(GroupHubApp app) : MeetingsTest(app)
{
    /// <summary>A holiday in Bavaria, none in Berlin.</summary>
    private static readonly DateOnly Epiphany = new(Soon.Year + 1, 1, 6);

    [Fact]
    public async Task A_series_does_not_meet_on_the_holidays_of_its_region_and_says_why()
    {
        var (bavarian, berlin, old) = (On("DE-BY"), On("DE-BE"), On(null));
        foreach (var plan in (ScheduleMeetings[])[bavarian, berlin, old]) await Schedule(plan);

        var shown = (await List(bavarian.Title, days: 400)).Single();

        shown.State.ShouldBe(MeetingState.Holiday);
        (await Show(shown.Id)).StateReason.ShouldBe("Heilige Drei Könige");
        (await List(berlin.Title, days: 400)).Single().State.ShouldBe(MeetingState.Scheduled);
        (await List(old.Title, days: 400)).Single().State.ShouldBe(MeetingState.Scheduled);
    }

    [Fact]
    public async Task The_preview_names_the_holiday_and_the_region_is_kept()
    {
        var plan = On("DE-BY");
        var preview = await Admin.Post<SeriesPreview>($"{Path}/preview", plan);
        var meeting = (await Schedule(plan)).MeetingId;

        preview.Dates.Single().ShouldSatisfyAllConditions(day => day.TakesPlace.ShouldBeFalse(), day => day.Note.ShouldBe("Heilige Drei Könige"));
        (await Show(meeting)).Plan.HolidayRegion.ShouldBe("DE-BY");
    }

    [Fact]
    public async Task What_is_no_holiday_of_the_association_any_more_may_still_be_one_of_the_region()
    {
        var association = await App.Found($"free-{Guid.NewGuid():N}"[..20]);
        var admin = App.As(association.Admin);
        var meeting = (await Schedule(On("DE-BY"), association)).MeetingId;
        await admin.Put($"{Path}/holidays/{Epiphany:O}", new { name = "Founders' day" });

        await admin.Http.DeleteAsync($"{Path}/holidays/{Epiphany:O}");

        (await admin.Get<MeetingPage>($"{Path}/{meeting}")).State.ShouldBe(MeetingState.Holiday);
    }

    [Fact]
    public async Task An_unknown_region_is_refused_and_the_usual_one_is_that_of_the_country()
    {
        (await Admin.PostAndFail(Path, On("DE-XX"))).Error.Code.ShouldBe(MeetingsErrors.HolidayRegionUnknown);

        var regions = await Admin.Get<HolidayRegions>($"{Path}/holiday-regions");
        regions.Usual.ShouldBe("DE");
        regions.Codes.ShouldContain("DE-BY");
        (await Visitor.Get($"{Path}/holiday-regions")).ShouldBe(System.Net.HttpStatusCode.Unauthorized);
    }

    private static ScheduleMeetings On(string? region) => Lunch() with { Date = Epiphany, HolidayRegion = region };
}
