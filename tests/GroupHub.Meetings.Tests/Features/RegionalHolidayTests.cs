using GroupHub.Chapters;
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

    [Fact]
    public async Task A_chapter_takes_over_what_is_usual_above_it_until_it_says_something_itself()
    {
        var region = await Chapter();
        var (mill, harbour) = (await Chapter(region), await Chapter(region));
        var officer = await Officer(OfficerRole.Secretary, mill);

        await Decide(Admin, region, "DE-BY");
        await Decide(As(officer.User), mill, "DE-BE");

        (await Usual(mill)).ShouldSatisfyAllConditions(at => at.Usual.ShouldBe("DE-BE"), at => at.IsOwn.ShouldBeTrue());
        (await Usual(harbour)).ShouldSatisfyAllConditions(at => at.Usual.ShouldBe("DE-BY"), at => at.IsOwn.ShouldBeFalse());
        (await Usual(null)).Usual.ShouldBe("DE", "the association has said nothing, so that of its country");
        await Decide(As(officer.User), mill, null);
        (await Usual(mill)).Usual.ShouldBe("DE-BY");
        (await As(officer.User).PutAndFail(UsualPath, new { chapterId = harbour, code = "AT" })).Error.Code.ShouldBe(ChaptersErrors.OutsideYourChapters);
        (await As(officer.User).PutAndFail(UsualPath, new { code = "AT" })).Error.Code.ShouldBe(ChaptersErrors.OutsideYourChapters);
        (await Admin.PutAndFail(UsualPath, new { chapterId = mill, code = "XX" })).Error.Code.ShouldBe(MeetingsErrors.HolidayRegionUnknown);
        (await Admin.PutAndFail(UsualPath, new { chapterId = Guid.NewGuid(), code = "AT" })).Error.Code.ShouldBe(MeetingsErrors.ChapterUnknown);
    }

    [Fact]
    public async Task The_association_says_it_for_all_its_chapters_and_what_is_planned_stays()
    {
        var association = await App.Found($"usual-{Guid.NewGuid():N}"[..20]);
        var admin = App.As(association.Admin);
        var chapter = await App.Chapter(association);
        var planned = (await Schedule(On("DE-BE"), association)).MeetingId;

        await admin.Put(UsualPath, new { code = "AT" });

        (await admin.Get<HolidayRegions>($"{Path}/holiday-regions?chapterId={chapter}")).Usual.ShouldBe("AT");
        (await admin.Get<MeetingPage>($"{Path}/{planned}")).Plan.HolidayRegion.ShouldBe("DE-BE");
        (await Usual(null)).Usual.ShouldBe("DE", "another association says its own");
    }

    private const string UsualPath = $"{Path}/holiday-regions/usual";

    private static Task Decide(Caller by, Guid chapterId, string? code) => by.Put(UsualPath, new { chapterId, code });

    private Task<HolidayRegions> Usual(Guid? chapterId) => Admin.Get<HolidayRegions>($"{Path}/holiday-regions?chapterId={chapterId}");

    private static ScheduleMeetings On(string? region) => Lunch() with { Date = Epiphany, HolidayRegion = region };
}
