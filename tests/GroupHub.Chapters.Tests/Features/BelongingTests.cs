using System.Net;
using GroupHub.Chapters.Belonging;
using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Features;
using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Chapters.Tests.Features;

/// <summary>Who belongs where, from when to when (R32, R33).</summary>
public sealed class BelongingTests(GroupHubApp app) : ChaptersTest(app)
{
    [Fact]
    public async Task R33_a_move_has_a_day_and_can_be_undone()
    {
        var (from, to, today) = (await App.Chapter(Acme), await App.Chapter(Acme), await Today());
        var ada = await MemberOf(from);

        var moved = await Transfer(ada, to, from, today.AddDays(10));
        moved.Affiliations.Select(a => (a.ChapterId, a.Period)).ShouldBe([(to, AffiliationPeriod.Ahead), (from, AffiliationPeriod.Present)]);
        var undone = await Admin.Post<MemberChapters>($"{Chapters}/members/{ada}/affiliations/{moved.Affiliations[0].Id}/undo");

        undone.Affiliations.ShouldHaveSingleItem().ShouldSatisfyAllConditions(a => a.ChapterId.ShouldBe(from), a => a.To.ShouldBeNull());
    }

    [Fact]
    public async Task Whoever_belongs_to_some_chapters_is_walked_through_page_by_page_each_once()
    {
        var (one, other, elsewhere) = (await App.Chapter(Acme), await App.Chapter(Acme), await App.Chapter(Acme));
        List<Guid> people = [await MemberOf(one), await MemberOf(one), await MemberOf(other), await MemberOf(other), await MemberOf(one)];
        await App.Belongs(Acme, people[0], other, isPrimary: false);
        await MemberOf(elsewhere);
        await App.Belongs(Acme, await MemberOf(elsewhere), one, isPrimary: false, from: (await Today()).AddDays(1));

        List<Guid> found = [];
        for (IReadOnlyList<Guid>? page = null; page is not { Count: < 2 }; found.AddRange(page))
            page = await After(found.Count == 0 ? null : found[^1], one, other);

        found.ShouldBe(people.Order());
    }

    [Fact]
    public async Task Moving_in_the_same_moment_is_one_move_and_to_two_places_a_clear_conflict()
    {
        var (from, to, today) = (await App.Chapter(Acme), await App.Chapter(Acme), await Today());
        var ada = await MemberOf(from);

        var moves = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Transfer(ada, to, from, today)));

        moves.ShouldAllBe(moved => moved.Affiliations.Count == 2);
        var late = await Admin.PostAndFail($"{Chapters}/members/{ada}/transfer", new { chapterId = await App.Chapter(Acme), expectedChapterId = from, effectiveOn = today });
        late.Error.Code.ShouldBe(ChaptersErrors.MovedMeanwhile);
    }

    [Fact]
    public async Task On_PostgreSQL_the_database_refuses_a_second_primary_chapter()
    {
        Assert.SkipUnless(GroupHubApp.IsPostgreSql, "SQLite knows no such constraint.");
        var ada = await MemberOf(await App.Chapter(Acme));

        await using var connection = new Npgsql.NpgsqlConnection(App.ConnectionString);
        await connection.OpenAsync();
        await using var twice = new Npgsql.NpgsqlCommand(
            """
            select set_config('grouphub.tenant', @tenant, false);
            insert into chapters.affiliations ("Id", "TenantId", "MemberId", "ChapterId", "IsPrimary", "From", "CreationTime")
            select gen_random_uuid(), "TenantId", "MemberId", gen_random_uuid(), true, "From" + 5, now() from chapters.affiliations where "MemberId" = @ada;
            """, connection);
        twice.Parameters.AddWithValue("tenant", Acme.Id.ToString());
        twice.Parameters.AddWithValue("ada", ada);

        var refused = await Should.ThrowAsync<Npgsql.PostgresException>(() => twice.ExecuteNonQueryAsync());

        refused.ConstraintName.ShouldBe("primary_chapters_do_not_overlap", refused.Message);
    }

    [Fact]
    public async Task Members_of_a_chapter_are_listed_for_a_day()
    {
        var (chapter, other, today) = (await App.Chapter(Acme), await App.Chapter(Acme), await Today());
        var (ada, grace) = (await MemberOf(chapter, "Zuse"), await MemberOf(other, "Abel"));
        await Admin.Post<MemberChapters>($"{Chapters}/members/{grace}/affiliations", new { chapterId = chapter, from = today });
        await Transfer(ada, other, chapter, today.AddDays(5));

        (await Members(chapter, "")).Select(line => (line.Name, line.IsPrimary)).ShouldBe([("Ada Abel", false), ("Ada Zuse", true)]);
        (await Members(chapter, $"on={today.AddDays(5):O}")).ShouldHaveSingleItem().MemberId.ShouldBe(grace);
        (await Members(chapter, $"on={today.AddDays(-1):O}")).ShouldHaveSingleItem().MemberId.ShouldBe(ada);
        (await Members(chapter, "filter=zu")).ShouldHaveSingleItem().MemberId.ShouldBe(ada);
        foreach (var column in (string[])["name desc", "from", "from desc"]) (await Members(chapter, $"sorting={column}")).Count.ShouldBe(2, column);
    }

    [Fact]
    public async Task The_history_of_a_chapter_tells_who_came_and_went()
    {
        var (chapter, other, today) = (await App.Chapter(Acme), await App.Chapter(Acme), await Today());
        var ada = await MemberOf(chapter, "Zuse");
        await App.Appoint(Acme, ada, chapter, OfficerRole.Secretary, today.AddDays(-20), today.AddDays(-2));
        await Transfer(ada, other, chapter, today);

        var history = await Admin.Get<PagedResultDto<ChapterEvent>>($"{Chapters}/{chapter}/history");

        history.Items.Select(e => (e.Day, e.Kind, e.Role)).ShouldBe(
        [
            (today.AddDays(-1), ChapterEventKind.Left, null), (today.AddDays(-2), ChapterEventKind.LeftOffice, OfficerRole.Secretary),
            (today.AddDays(-20), ChapterEventKind.TookOffice, OfficerRole.Secretary), (today.AddDays(-30), ChapterEventKind.Joined, null),
        ]);
    }

    [Fact]
    public async Task The_pages_of_a_history_show_everybody_once_also_of_one_name_and_day()
    {
        var chapter = await App.Chapter(Acme);
        var people = new List<Guid>();
        for (var i = 0; i < 5; i++) people.Add(await MemberOf(chapter));

        var pages = new List<ChapterEvent>();
        for (var i = 0; i < 5; i++) pages.AddRange((await Admin.Get<PagedResultDto<ChapterEvent>>($"{Chapters}/{chapter}/history?skipCount={i}&maxResultCount=1")).Items);

        pages.Select(e => e.MemberId).ShouldBe(people, ignoreOrder: true);
    }

    [Fact]
    public async Task P43_nobody_gets_hold_of_another_chapters_member()
    {
        var region = await App.Chapter(Acme);
        var (mine, other) = (await App.Chapter(Acme, region), await App.Chapter(Acme, region));
        var (own, stranger) = (await MemberOf(mine), await MemberOf(other));
        var secretary = As(await App.Officer(Acme, mine, OfficerRole.Secretary));
        var committee = await App.Chapter(Acme, mine, new ChapterFields { Kind = ChapterKind.Committee });

        (await secretary.Get($"{Chapters}/members/{stranger}")).ShouldBe(HttpStatusCode.NotFound);
        (await secretary.PostAndFail($"{Chapters}/members/{stranger}/transfer", Move(mine, other, await Today()))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await secretary.PostAndFail($"{Chapters}/members/{stranger}/affiliations", new { chapterId = mine, from = await Today() })).Status.ShouldBe(HttpStatusCode.NotFound);
        (await secretary.PostAndFail($"{Chapters}/members/{own}/transfer", Move(other, mine, await Today()))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await secretary.Post<MemberChapters>($"{Chapters}/members/{own}/affiliations", new { chapterId = committee, from = await Today() })).Affiliations.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_committees_officer_sees_its_members_and_moves_none_of_them()
    {
        var (chapter, today) = (await App.Chapter(Acme), await Today());
        var committee = await App.Chapter(Acme, chapter, new ChapterFields { Kind = ChapterKind.Committee });
        var ada = await MemberOf(chapter);
        await App.Belongs(Acme, ada, committee, isPrimary: false);
        var member = await MemberOf(chapter);
        await App.Appoint(Acme, member, committee, OfficerRole.President);
        var chair = As(await App.Account(Acme, member));

        (await chair.Get<PagedResultDto<ChapterMemberLine>>($"{Chapters}/{committee}/members")).Items.ShouldHaveSingleItem().MemberId.ShouldBe(ada);
        (await chair.Get<MemberChapters>($"{Chapters}/members/{ada}")).MayMove.ShouldBeFalse();
        var refusal = await chair.PostAndFail($"{Chapters}/members/{ada}/transfer", Move(committee, chapter, today));
        (refusal.Status, refusal.Error.Code).ShouldBe((HttpStatusCode.Forbidden, ChaptersErrors.OutsideYourChapters));
    }

    [Fact]
    public async Task When_the_day_has_come_others_are_told_and_chapters_are_closed()
    {
        var (closing, next, today) = (await Found(), await Found(), await Today());
        var ada = await MemberOf(closing.Id);
        await Admin.Post<ChapterDetails>($"{Chapters}/{closing.Id}/close", new { lastDay = today, successorId = next.Id });

        (await TellOn(today)).ShouldNotContain(ada);
        (await TellOn(today.AddDays(1))).ShouldContain(ada);

        (await Admin.Get<ChapterDetails>($"{Chapters}/{closing.Id}")).State.ShouldBe(ChapterState.Closed);
        (await TellOn(today.AddDays(2))).ShouldNotContain(ada, "each day is told once");
    }

    [Fact]
    public async Task Members_see_their_chapters_with_the_officers_who_show_themselves()
    {
        var chapter = await App.Chapter(Acme, fields: new ChapterFields { Town = "Linden", Meets = "Tuesdays at seven" });
        var account = await App.Officer(Acme, chapter, OfficerRole.Treasurer);
        var hidden = await App.Member(Acme, new NewPerson
        {
            FirstName = "Ida", LastName = "Hide", Email = NewEmail(), Audiences = new Dictionary<ProfileField, Audience> { [ProfileField.Listing] = Audience.Nobody },
        });
        await App.Appoint(Acme, hidden, chapter, OfficerRole.Secretary);

        var mine = await As(account).Get<MyChapters>($"{Chapters}/me");

        var shown = mine.Chapters.ShouldHaveSingleItem();
        shown.ShouldSatisfyAllConditions(c => c.Id.ShouldBe(chapter), c => c.IsPrimary.ShouldBeTrue(), c => c.Meets.ShouldBe("Tuesdays at seven"), c => c.Members.ShouldBe(1));
        shown.Officers.ShouldHaveSingleItem().Role.ShouldBe(OfficerRole.Treasurer);
        mine.Offices.ShouldHaveSingleItem().Role.ShouldBe(OfficerRole.Treasurer);
        (await Admin.Get<MyChapters>($"{Chapters}/me")).Chapters.ShouldBeEmpty();
    }

    [Fact]
    public async Task Members_see_where_they_belonged_before()
    {
        var (before, now, today) = (await App.Chapter(Acme), await App.Chapter(Acme), await Today());
        var ada = await MemberOf(before);
        await Transfer(ada, now, before, today);

        var mine = await As(await App.Account(Acme, ada)).Get<MyChapters>($"{Chapters}/me");

        mine.Chapters.ShouldHaveSingleItem().Id.ShouldBe(now);
        mine.Past.ShouldHaveSingleItem().ShouldSatisfyAllConditions(c => c.Id.ShouldBe(before), c => c.WasPrimary.ShouldBeTrue(), c => c.To.ShouldBe(today.AddDays(-1)));
    }

    private static object Move(Guid to, Guid from, DateOnly day) => new { chapterId = to, expectedChapterId = from, effectiveOn = day };

    private Task<MemberChapters> Transfer(Guid memberId, Guid to, Guid from, DateOnly day) =>
        Admin.Post<MemberChapters>($"{Chapters}/members/{memberId}/transfer", Move(to, from, day));

    private async Task<IReadOnlyList<ChapterMemberLine>> Members(Guid chapter, string query) =>
        (await Admin.Get<PagedResultDto<ChapterMemberLine>>($"{Chapters}/{chapter}/members?{query}")).Items;

    /// <summary>What the worker does on a day; says about whom others were told.</summary>
    private Task<IReadOnlyList<Guid>> TellOn(DateOnly day) => App.In<IReadOnlyList<Guid>>(Acme, async services =>
    {
        var (people, chapters) = (services.GetRequiredService<IRepository<Affiliate, Guid>>(), services.GetRequiredService<IRepository<Chapter, Guid>>());
        var clock = new ChangeClock(services.GetRequiredService<IClock>(), new StoppedCalendar(day));
        var due = await new FindWhatDayBringsHandler(people, chapters, clock).Handle(new FindWhatDayBrings(1000), CancellationToken.None);
        await new TellWhatDayBringsHandler(people, chapters, clock).Handle(new TellWhatDayBrings(due), CancellationToken.None);
        return due.People;
    });

    private Task<IReadOnlyList<Guid>> After(Guid? last, params Guid[] chapters) => App.In(Acme, async services =>
        await services.GetRequiredService<IAffiliations>().ListMembersAfterAsync(chapters, await Today(), last, take: 2));

    private sealed class StoppedCalendar(DateOnly day) : IAssociationClock
    {
        public ValueTask<DateOnly> GetTodayAsync() => ValueTask.FromResult(day);

        public ValueTask<DateOnly> GetDateAsync(DateTime instant) => ValueTask.FromResult(day);

        public ValueTask<DateTime> GetStartOfAsync(DateOnly day) => ValueTask.FromResult(day.ToDateTime(TimeOnly.MinValue));
    }
}
