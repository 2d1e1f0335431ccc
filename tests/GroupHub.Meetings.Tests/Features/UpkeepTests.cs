using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using GroupHub.Meetings.Upkeep;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings.Tests.Features;

/// <summary>What time brings; each twice, because a round may be repeated (P49).</summary>
public sealed class UpkeepTests(GroupHubApp app) : MeetingsTest(app)
{
    private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    private static DateOnly Today => DateOnly.FromDateTime(Now);

    [Fact]
    public async Task R50_what_has_begun_is_stored_and_no_later_rule_rewrites_it()
    {
        var mill = await Chapter();
        var plan = WeeklyLunch(mill) with { Date = Today.AddDays(-22), Rule = "FREQ=WEEKLY" };
        await Schedule(plan);

        await Rounds();
        var next = (await Rows(mill)).First(row => row.StartsAt > Now);
        await Change(next.Id, Changed(await Show(next.Id), ChangeScope.All) with { From = new TimeOnly(7, 0), Title = "Breakfast" });
        await Rounds();

        var rows = await Rows(mill);
        rows.Where(row => row.StartsAt < Now).Select(row => row.Title).Distinct().ShouldHaveSingleItem().ShouldBe(plan.Title);
        rows.Count(row => row.StartsAt < Now).ShouldBe(4);
        rows.Where(row => row.StartsAt > Now).ShouldAllBe(row => row.Title == "Breakfast");
    }

    [Fact]
    public async Task A_meeting_that_is_over_waits_for_its_sheet()
    {
        var mill = await Chapter();
        await Schedule(Lunch(mill) with { Date = Today.AddDays(-3) });
        await Rounds();

        var missing = (await Admin.Get<PagedResultDto<MeetingRow>>($"{Path}?from={Today.AddDays(-9):O}&to={Today:O}&chapterId={mill}&show=withoutSheet")).Items.ShouldHaveSingleItem();
        (await Admin.Get<Overview>("/api/console/overview")).Todo.ShouldContain(line => line.Kind == "sheets" && line.Count > 0 && line.OldestDays >= 3);
        await Admin.Put($"{Path}/{missing.Id}/sheet", new { lines = Array.Empty<object>(), submit = true });

        (await Admin.Get<PagedResultDto<MeetingRow>>($"{Path}?from={Today.AddDays(-9):O}&to={Today:O}&chapterId={mill}&show=withoutSheet")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_meeting_of_the_whole_association_has_no_roster_and_waits_for_no_sheet()
    {
        var own = await App.Found($"sheetless-{Guid.NewGuid():N}"[..20]);
        var admin = App.As(own.Admin);
        var meeting = (await Schedule(Lunch() with { Date = Today.AddDays(-3) }, own)).MeetingId;
        await admin.Put($"{Path}/{meeting}/sheet", new SaveSheet());

        (await admin.Get<PagedResultDto<MeetingRow>>($"{Path}?from={Today.AddDays(-9):O}&to={Today:O}")).Items.ShouldHaveSingleItem();
        (await admin.Get<PagedResultDto<MeetingRow>>($"{Path}?from={Today.AddDays(-9):O}&to={Today:O}&show=withoutSheet")).Items.ShouldBeEmpty();
        (await admin.Get<Overview>("/api/console/overview")).Todo.ShouldNotContain(line => line.Kind == "sheets");
    }

    [Fact]
    public async Task R53_an_offer_that_ran_out_goes_to_the_next_who_is_written_to_once()
    {
        var mill = await Chapter();
        var (ada, grace, joan) = (await Member(mill), await Member(mill, "Grace"), await Member(mill, "Joan"));
        var meeting = (await Schedule(Lunch(mill) with { Seats = 1 })).MeetingId;
        foreach (var member in (ChapterMember[])[ada, grace, joan]) await Answer(member, meeting, "yes");
        await Answer(ada, meeting, "no");
        await Touch<Answer>(answers => answers.Where(a => a.MemberId == grace.Id).ExecuteUpdateAsync(a => a.SetProperty(x => x.OfferedUntil, Now.AddMinutes(-1))));

        await Rounds();

        App.Mails.To(joan.User.Email).ShouldHaveSingleItem().Subject.ShouldStartWith("A seat has become free");
        (await As(grace.User).Get<MyMeeting>($"{Path}/mine/{meeting}")).Answer.ShouldNotBeNull().Reply.ShouldBe(MeetingReply.Maybe);
    }

    [Fact]
    public async Task R54_P49_a_visitor_is_reminded_two_working_days_before_and_again_when_the_date_moves()
    {
        var mill = await Chapter();
        var (tomorrow, inThreeWeeks, karl, priya) = (Today.AddDays(1), Today.AddDays(21), NewEmail("karl"), NewEmail("priya"));
        var (soon, later) = (await Visited(mill, tomorrow, karl), await Visited(mill, inThreeWeeks, priya));

        await Rounds();
        Reminders(karl).ShouldBe(1);
        Reminders(priya).ShouldBe(0);
        await Change(soon, Changed(await Show(soon), ChangeScope.This) with { Date = Today.AddDays(2) });
        await Rounds();

        Reminders(karl).ShouldBe(2);
        later.ShouldNotBe(soon);
    }

    [Fact]
    public async Task Who_has_registered_only_today_needs_no_reminder()
    {
        var (mill, karl) = (await Chapter(), NewEmail("karl"));
        await Visited(mill, Today.AddDays(1), karl, registeredBefore: TimeSpan.Zero);

        await Rounds();

        Reminders(karl).ShouldBe(0);
    }

    [Fact]
    public async Task R54_the_host_is_asked_once_after_the_meeting_to_speak_to_who_came()
    {
        var mill = await Chapter();
        var host = await Member(mill, "Amelia", "Brandt");
        var begun = Now.AddMinutes(-2);
        var meeting = (await Schedule(Lunch(mill) with { Date = DateOnly.FromDateTime(begun), From = new TimeOnly(begun.Hour, begun.Minute), Zone = "UTC", Minutes = 60, IsPublic = true })).MeetingId;
        await Admin.Post<SheetReceipt>($"{Path}/{meeting}/walk-ins", new { requestId = Guid.NewGuid(), firstName = "Priya", lastName = "Nair", hostId = host.Id });
        await Rounds();
        App.Mails.To(host.User.Email).ShouldBeEmpty("the meeting is not over yet");
        await Touch<Meeting>(meetings => meetings.Where(m => m.Id == meeting).ExecuteUpdateAsync(m => m.SetProperty(x => x.EndsAt, Now.AddSeconds(-1))));

        await Rounds();

        App.Mails.To(host.User.Email).ShouldHaveSingleItem().Subject.ShouldBe("Speak to Priya Nair within 48 hours");
    }

    [Fact]
    public async Task R55_who_has_not_joined_is_forgotten_after_a_year_and_who_is_on_file_is_not()
    {
        var (mill, karl, priya) = (await Chapter(), NewEmail("karl"), NewEmail("priya"));
        var meeting = await Visited(mill, Today.AddDays(1), karl);
        await Register(meeting, priya);
        await App.Member(Acme, new NewPerson { FirstName = "Priya", LastName = "Nair", Email = priya });
        await Touch<Visitor>(visitors => visitors.Where(v => v.EmailKey == karl || v.EmailKey == priya).ExecuteUpdateAsync(v => v.SetProperty(x => x.LastSeenOn, Today.AddMonths(-12).AddDays(-1))));

        await Rounds();

        var rows = (await Admin.Get<PagedResultDto<VisitRow>>($"{Path}/visitors?show=all&meetingId={meeting}")).Items;
        rows.Single(row => row.IsForgotten).ShouldSatisfyAllConditions(row => row.Email.ShouldBeNull(), row => row.Name.ShouldBe("—"));
        rows.Single(row => !row.IsForgotten).Email.ShouldBe(priya);
    }

    [Theory]
    [InlineData(6, 24, true)]
    [InlineData(24, 6, true)]
    [InlineData(24, 24, false)]
    public async Task R55_nobody_is_kept_longer_than_they_were_told_when_they_registered(int told, int now, bool isForgotten)
    {
        var own = await App.Found($"keep-{Guid.NewGuid():N}"[..20]);
        var (admin, karl) = (App.As(own.Admin), NewEmail("karl"));
        var meeting = (await Schedule(Lunch() with { IsPublic = true }, own)).MeetingId;
        await Keep(own, told);
        await App.Visitor(own).Post<VisitReceipt>($"{Path}/public/{meeting}/visits", new RegisterVisit { FirstName = "Karl", LastName = "Weiss", Email = karl, Consent = true });
        await Within(async services => await (await services.GetRequiredService<IRepository<Visitor, Guid>>().GetQueryableAsync())
            .Where(v => v.EmailKey == karl).ExecuteUpdateAsync(v => v.SetProperty(x => x.LastSeenOn, Today.AddMonths(-6).AddDays(-2))), own);
        await Keep(own, now);

        await Rounds(own);

        (await admin.Get<PagedResultDto<VisitRow>>($"{Path}/visitors?show=all&meetingId={meeting}")).Items.ShouldHaveSingleItem().IsForgotten.ShouldBe(isForgotten);
    }

    private async Task Keep(Association at, int months)
    {
        var value = new { number = months };
        await App.As(at.Admin).Put("/api/console/rules", new { changes = new[] { new { name = "GroupHub.Meetings.VisitorRetentionMonths", value } } });
        await App.Settled();
    }

    [Fact]
    public async Task A_person_who_is_no_longer_on_file_leaves_neither_a_seat_nor_a_code_behind()
    {
        var mill = await Chapter();
        var (ada, grace) = (await Member(mill), await Member(mill, "Grace"));
        var meeting = (await Schedule(Lunch(mill) with { Seats = 1 })).MeetingId;
        await Answer(ada, meeting, "yes");
        await Answer(grace, meeting, "yes");

        await Within(async services =>
        {
            await services.GetRequiredService<Volo.Abp.EventBus.Distributed.IDistributedEventBus>().PublishAsync(new MemberRemoved(ada.Id));
            return true;
        });
        await App.Settled();

        (await As(grace.User).Get<MyMeeting>($"{Path}/mine/{meeting}")).ShouldSatisfyAllConditions(
            mine => mine.Coming.ShouldBe(1), mine => mine.Answer.ShouldNotBeNull().Seat.ShouldBe(SeatState.Offered));
    }

    private async Task Rounds(Association? at = null)
    {
        for (var round = 0; round < 2; round++)
        {
            using var tenant = App.Services.GetRequiredService<ICurrentTenant>().Change((at ?? Acme).Id, (at ?? Acme).Slug);
            await using var scope = App.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<UpkeepRound>().GoAsync(TestContext.Current.CancellationToken);
            await App.Settled();
        }
    }

    private Task Answer(ChapterMember member, Guid meeting, string reply) => As(member.User).Put($"{Path}/mine/{meeting}/answer", new { reply });

    private async Task<Guid> Visited(Guid chapterId, DateOnly date, string email, TimeSpan? registeredBefore = null)
    {
        var meeting = (await Schedule(Lunch(chapterId) with { Date = date, From = new TimeOnly(23, 0), Minutes = 30, IsPublic = true })).MeetingId;
        await Register(meeting, email);
        var at = Now - (registeredBefore ?? TimeSpan.FromDays(2));
        await Touch<Visit>(visits => visits.Where(v => v.MeetingId == meeting).ExecuteUpdateAsync(v => v.SetProperty(x => x.RegisteredAt, at)));
        return meeting;
    }

    private Task<VisitReceipt> Register(Guid meeting, string email) =>
        Visitor.Post<VisitReceipt>($"{Path}/public/{meeting}/visits", new RegisterVisit { FirstName = "Karl", LastName = "Weiss", Email = email, Consent = true });

    private int Reminders(string email) => App.Mails.To(email).Count(mail => mail.HtmlBody!.Contains("We look forward to seeing you"));

    private async Task<IReadOnlyList<MeetingRow>> Rows(Guid chapterId) =>
        (await Admin.Get<PagedResultDto<MeetingRow>>($"{Path}?from={Today.AddDays(-60):O}&to={Today.AddDays(60):O}&chapterId={chapterId}&maxResultCount=100")).Items;

    private Task<int> Touch<T>(Func<IQueryable<T>, Task<int>> change) where T : class, Volo.Abp.Domain.Entities.IEntity<Guid> =>
        Within(async services => await change(await services.GetRequiredService<IRepository<T, Guid>>().GetQueryableAsync()));

    private sealed record Overview(IReadOnlyList<Work> Todo);

    private sealed record Work(string Kind, int Count, int? OldestDays);
}
