using System.Net;
using GroupHub.Meetings.Features;
using GroupHub.TestKit;

namespace GroupHub.Meetings.Tests.Features;

public sealed class BadInputTests(GroupHubApp app) : MeetingsTest(app)
{
    [Theory]
    [InlineData("FREQ=SECONDLY", MeetingsErrors.RuleTooFrequent)]
    [InlineData("FREQ=MINUTELY;INTERVAL=5", MeetingsErrors.RuleTooFrequent)]
    [InlineData("FREQ=DAILY", MeetingsErrors.RuleTooFrequent)]
    [InlineData("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", MeetingsErrors.RuleNeverOccurs)]
    [InlineData("FREQ=WEEKLY;UNTIL=20200101", MeetingsErrors.RuleNeverOccurs)]
    [InlineData("every Wednesday", MeetingsErrors.RuleInvalid)]
    public async Task A_rule_that_explodes_never_occurs_or_is_none_is_refused_with_the_reason(string rule, string error)
    {
        var refusal = await Admin.PostAndFail(Path, Lunch() with { Rule = rule });

        refusal.Status.ShouldBe(HttpStatusCode.Forbidden);
        refusal.Error.Code.ShouldBe(error);
        refusal.Error.Message.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_rule_that_never_ends_is_looked_at_only_as_far_as_somebody_may_ask()
    {
        var mill = await Chapter();
        var plan = WeeklyLunch(mill);
        await Schedule(plan);

        (await List(plan.Title, days: 400, chapter: mill)).Count.ShouldBe(58);
        (await Admin.Get($"{Path}?from={Soon:O}&to={Soon.AddDays(401):O}")).ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("+01:00", MeetingsErrors.ZoneIsOffset)]
    [InlineData("UTC+1", MeetingsErrors.ZoneIsOffset)]
    [InlineData("Europe/Atlantis", MeetingsErrors.ZoneUnknown)]
    public async Task An_offset_or_an_unknown_zone_is_refused(string zone, string error) =>
        (await Admin.PostAndFail(Path, Lunch() with { Zone = zone })).Error.Code.ShouldBe(error);

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{ "from": "12:15+01:00" }""")]
    [InlineData("""{ "date": "31.12.2026" }""")]
    [InlineData("""{ "mode": 7 }""")]
    [InlineData("""{ "title": null, "zone": null, "leftOut": null }""")]
    public async Task What_is_no_plan_is_refused(string body) => (await Admin.PostTextAndFail(Path, body)).Status.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Each_field_says_what_is_wrong_with_it()
    {
        var refusal = await Admin.PostAndFail(Path, new ScheduleMeetings { Title = new string('x', 121), Place = new string('x', 201) });

        refusal.Status.ShouldBe(HttpStatusCode.BadRequest);
        refusal.Error.ValidationErrors.ShouldNotBeNull().SelectMany(error => error.Members).Distinct()
            .ShouldBe(["requestId", "title", "place", "date", "zone"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("ffffffff-ffff-ffff-ffff-ffffffffffff")]
    [InlineData("00000001-4d54-8000-8000-000000000001")]
    public async Task An_id_that_means_no_meeting_is_not_found(string id)
    {
        (await Admin.Get($"{Path}/{id}")).ShouldBe(HttpStatusCode.NotFound);
        (await Admin.PostAndFail($"{Path}/{id}/cancel", new { reason = "So" })).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_date_on_which_the_series_does_not_meet_has_no_meeting()
    {
        var first = (await Schedule(WeeklyLunch())).MeetingId;
        var (key, date) = Meetings.Domain.OccurrenceId.Read(first)!.Value;

        (await Admin.Get($"{Path}/{Meetings.Domain.OccurrenceId.Of(key, date.AddDays(1))}")).ShouldBe(HttpStatusCode.NotFound);
        (await Admin.Get($"{Path}/{Meetings.Domain.OccurrenceId.Of(key, date.AddDays(7))}")).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("maxResultCount=0"), InlineData("maxResultCount=1001"), InlineData("skipCount=-1"), InlineData("show=unheardOf"), InlineData("sorting=tenantId")]
    public async Task A_list_is_asked_for_in_sensible_parts(string query) =>
        (await Admin.Get($"{Path}?from=2026-12-01&to=2026-12-31&{query}")).ShouldBe(HttpStatusCode.BadRequest);

    [Theory]
    [InlineData("from=2026-12-31&to=2026-12-01"), InlineData("from=yesterday&to=2026-12-01"), InlineData("")]
    public async Task A_list_begins_before_it_ends(string query) => (await Admin.Get($"{Path}?{query}")).ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_meeting_is_planned_for_a_chapter_that_there_is() =>
        (await Admin.PostAndFail(Path, Lunch(chapterId: Guid.NewGuid()))).Error.Code.ShouldBe(MeetingsErrors.ChapterUnknown);
}
