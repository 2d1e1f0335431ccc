using System.Globalization;
using GroupHub.Billing.Features;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;
using static GroupHub.Host.Tests.Demo.DemoSeeding;

namespace GroupHub.Host.Tests.Demo;

/// <summary>What somebody finds who starts the product to look at it: enough of everything, and always the same.</summary>
[Trait("Database", "Any")]
public sealed class DemoTests(TwoSeedings seedings) : IClassFixture<TwoSeedings>
{
    private const int Year = 365;

    private readonly DemoSeeding _demo = seedings.First;

    private Association Riverside => _demo.Riverside;

    [Fact]
    public async Task Two_seedings_are_equal()
    {
        foreach (var at in (Func<DemoSeeding, Association>[])[seeding => seeding.Riverside, seeding => seeding.Harbour])
        {
            var (first, second) = (await seedings.First.Rows(at(seedings.First)), await seedings.Second.Rows(at(seedings.Second)));

            first.Count.ShouldBeGreaterThan(500);
            first.Except(second).Concat(second.Except(first)).Take(20).ShouldBeEmpty();
            first.Count.ShouldBe(second.Count);
        }
    }

    [Fact]
    public async Task There_are_300_people_by_the_river_and_40_at_the_harbour()
    {
        (await People(Riverside)).ShouldBe(300);
        (await People(_demo.Harbour)).ShouldBe(40);
    }

    [Fact]
    public async Task Somebody_waits_for_an_answer_of_the_association_and_of_an_officer()
    {
        var waiting = await _demo.Ask<string>(Riverside, $"""
            select chapter."Name" as "Value" from {Table("dues", "applications")} application
            join {Table("chapters", "chapters")} chapter on chapter."Id" = application."ChapterId"
            where application."TenantId" = @tenant and application."State" = 'AwaitingApproval'
            """);

        waiting.Order().ShouldBe(["Linden", "Upper Weir"]);
    }

    [Fact]
    public async Task A_card_was_declined_and_the_renewal_can_still_be_paid()
    {
        var declined = (await _demo.Admin.Get<PagedResultDto<InvoiceRow>>("/api/billing/invoices?status=declined")).Items.ShouldHaveSingleItem();

        declined.Refusal.ShouldBe("The card was declined. Nothing was charged.");
        declined.MayReceive.ShouldBeTrue();
        (await _demo.Ask<Guid?>(Riverside, $"select \"InvoiceId\" as \"Value\" from {Table("dues", "renewals")} where \"TenantId\" = @tenant and not \"IsPaid\"")).ShouldBe([declined.Id]);
    }

    [Fact]
    public async Task Chapters_stand_on_three_levels_below_each_other()
    {
        var kinds = await _demo.Ask<string>(Riverside, $"""
            select parent_of_parent."Kind" || '/' || parent."Kind" || '/' || chapter."Kind" as "Value"
            from {Table("chapters", "chapters")} chapter
            join {Table("chapters", "chapters")} parent on parent."Id" = chapter."ParentId"
            join {Table("chapters", "chapters")} parent_of_parent on parent_of_parent."Id" = parent."ParentId"
            where chapter."TenantId" = @tenant
            """);

        kinds.Count(path => path == "National/Region/Chapter").ShouldBe(6);
    }

    [Fact]
    public async Task Two_years_of_joining_renewing_and_leaving_lie_behind_it()
    {
        var terms = await _demo.Ask<string>(Riverside, $"""
            select cast("MembershipId" as text) || ' ' || cast("From" as text) || ' ' || cast("To" as text) as "Value"
            from {Table("dues", "terms")} where "TenantId" = @tenant
            """);
        var people = terms.Select(term => term.Split(' ')).GroupBy(term => term[0], term => (From: DateOnly.Parse(term[1], CultureInfo.InvariantCulture), To: DateOnly.Parse(term[2], CultureInfo.InvariantCulture))).ToList();
        var joined = people.Select(person => person.Min(term => term.From)).ToList();

        joined.Min().ShouldBeLessThan(_demo.Today.AddDays(-2 * Year + 30));
        joined.Max().ShouldBeGreaterThan(_demo.Today.AddDays(-30));
        joined.Select(day => (day.Year, day.Month)).Distinct().Count().ShouldBeGreaterThanOrEqualTo(24, "somebody joins every month");
        people.Count(person => person.Count() > 1).ShouldBeGreaterThan(100, "who has renewed");
        people.Count(person => person.Max(term => term.To) < _demo.Today).ShouldBeInRange(5, 100, "who has left");
        people.Count(person => person.Max(term => term.To) is var end && end < _demo.Today && end > _demo.Today.AddDays(-15))
            .ShouldBeGreaterThanOrEqualTo(5, "who is late and still in grace");
    }

    [Fact]
    public async Task Every_chapter_by_the_river_has_met_weekly_for_a_year()
    {
        var meetings = await _demo.Ask<string>(Riverside, $"""
            select cast(series."Id" as text) || ' ' || cast(meeting."OriginalDate" as text) as "Value"
            from {Table("meetings", "series")} series join {Table("meetings", "meetings")} meeting on meeting."SeriesId" = series."Id"
            where series."TenantId" = @tenant and series."Rule" like 'FREQ=WEEKLY%'
            """);
        var series = meetings.Select(meeting => meeting.Split(' ')).GroupBy(meeting => meeting[0], meeting => DateOnly.Parse(meeting[1], CultureInfo.InvariantCulture)).ToList();

        series.Count.ShouldBe(6);
        foreach (var dates in series)
        {
            var past = dates.Where(date => date < _demo.Today).Order().ToList();
            past.Count.ShouldBeGreaterThanOrEqualTo(44, "holidays are left out");
            past[0].ShouldBeLessThan(_demo.Today.AddDays(-Year + 22));
            past.Zip(past.Skip(1)).ShouldAllBe(pair => (pair.Second.DayNumber - pair.First.DayNumber) % 7 == 0);
        }
    }

    [Fact]
    public async Task Nobody_sat_where_there_was_no_seat()
    {
        var left = await _demo.Ask<int>(Riverside, $"""
            select cast(meeting."Details_Seats" - count(*) as integer) as "Value"
            from {Table("meetings", "meetings")} meeting
            join {Table("meetings", "sheets")} sheet on sheet."Id" = meeting."Id"
            join {Table("meetings", "sheet_entries")} entry on entry."SheetId" = sheet."Id"
            where meeting."TenantId" = @tenant and meeting."Details_Seats" is not null and entry."Code" in ('Present', 'Late', 'Substitute')
            group by meeting."Id", meeting."Details_Seats"
            """);

        left.Count.ShouldBeGreaterThan(80, "two chapters have met for a year");
        left.Min().ShouldBe(0, "where few fit in, the table was full");
    }

    [Fact]
    public async Task Where_the_sheet_is_missing_one_sees_who_wanted_to_come()
    {
        var answers = await _demo.Ask<int>(Riverside, $"""
            select cast(count(answer."Id") as integer) as "Value"
            from {Table("meetings", "meetings")} meeting
            left join {Table("meetings", "answers")} answer on answer."MeetingId" = meeting."Id"
            where meeting."TenantId" = @tenant and meeting."State" = 'Scheduled' and cast(meeting."OriginalDate" as text) < '{_demo.Today:yyyy-MM-dd}'
                and not exists (select 1 from {Table("meetings", "sheets")} sheet where sheet."Id" = meeting."Id")
            group by meeting."Id"
            """);

        answers.Count.ShouldBe(2, "two chapters are behind");
        answers.ShouldAllBe(count => count > 5);
    }

    private async Task<int> People(Association at) =>
        (await _demo.Ask<int>(at, $"select cast(count(*) as integer) as \"Value\" from {Table("members", "members")} where \"TenantId\" = @tenant")).Single();
}
