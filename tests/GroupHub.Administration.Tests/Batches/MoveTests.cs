using System.Net;
using GroupHub.Administration.Domain;
using GroupHub.Administration.Features;
using GroupHub.Chapters;
using GroupHub.Dues;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Administration.Tests.Batches;

public sealed class MoveTests(BatchApp app) : BatchTest(app)
{
    [Fact]
    public async Task R33_an_officer_moves_many_at_once_and_takes_all_of_it_back()
    {
        var (region, secretary) = await ChapterWithSecretary();
        var (from, to) = (await App.Chapter(Acme, region), await App.Chapter(Acme, region));
        var ids = await Members(3, from);
        var chosen = await Choose(As(secretary), ids);
        (await As(secretary).Get<BatchPreview>(await MovePreview(chosen.Id, to))).Able.ShouldBe(3);

        var batch = await As(secretary).Post<StartedBatch>(Moves, await Move(chosen.Id, to));
        var asked = await Row(As(secretary), batch.Id);
        (asked.State, asked.Count, asked.Done).ShouldBe((BatchState.Running, 3, 0));
        await Run(batch.Id);

        var done = await Row(As(secretary), batch.Id);
        (done.State, done.Done, done.LeftOut, done.MayTakeBack).ShouldBe((BatchState.Done, 3, 0, true));
        (await Task.WhenAll(ids.Select(ChapterOf))).ShouldAllBe(chapter => chapter == to);
        (await As(secretary).Get<PagedResultDto<RosterLine>>($"{Roster}?chapterId={to}")).TotalCount.ShouldBe(3);

        await As(secretary).Post($"{Batches}/{batch.Id}/take-back");
        await As(secretary).Post($"{Batches}/{batch.Id}/take-back");
        await Run(batch.Id);

        var back = await Row(As(secretary), batch.Id);
        (back.State, back.TakenBack, back.MayTakeBack).ShouldBe((BatchState.TakenBack, 3, false));
        (await Task.WhenAll(ids.Select(ChapterOf))).ShouldAllBe(chapter => chapter == from);
    }

    [Fact]
    public async Task Who_cannot_be_moved_is_said_before_and_listed_after_with_the_reason()
    {
        var (from, to) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var ids = await Members(2, from);
        var there = (await Members(1, to, "There")).Single();
        var ahead = (await Members(1, from, "Ahead")).Single();
        await App.Belongs(Acme, ahead, await App.Chapter(Acme), from: (await App.Today(Acme)).AddDays(20));
        var erased = (await Members(1, from)).Single();
        var chosen = await Choose(Admin, [.. ids, there, ahead, erased]);

        var preview = await Admin.Get<BatchPreview>(await MovePreview(chosen.Id, to));
        (await Admin.Http.DeleteAsync($"/api/members/{erased}")).EnsureSuccessStatusCode();
        await App.Settled();
        var batch = await Admin.Post<StartedBatch>(Moves, await Move(chosen.Id, to));
        await Run(batch.Id);

        preview.Able.ShouldBe(3);
        preview.Reasons.ShouldBe([new("BelongsThereAlready", 1), new("TransferAhead", 1)], ignoreOrder: true);
        var row = await Row(Admin, batch.Id);
        (row.State, row.Done).ShouldBe((BatchState.Done, 2));
        var leftOut = await Admin.Get<PagedResultDto<LeftOutLine>>($"{Batches}/{batch.Id}/left-out");
        leftOut.Items.Select(line => (line.MemberId, line.Reason)).ShouldBe([(ahead, "TransferAhead"), (there, "BelongsThereAlready")]);
        (await ChapterOf(there)).ShouldBe(to);
    }

    [Fact]
    public async Task R32_what_the_plan_includes_holds_for_each_of_many()
    {
        var today = await App.Today(Acme);
        var committee = await App.Chapter(Acme, fields: new ChapterFields { Kind = ChapterKind.Committee });
        var (from, to) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var exactlyOne = new NewPlan { Name = $"Plan {Guid.NewGuid():N}", Price = new(24000, "EUR"), ChapterRule = ChapterRule.ExactlyOne };
        var plan = await App.In(Acme, services => services.GetRequiredService<IPlans>().OfferAsync(exactlyOne));
        var ids = await Members(2, from, term: new(today.AddDays(-400), today.AddDays(-31)));
        await App.In(Acme, async services =>
        {
            var term = new PastTerm(plan, new(today.AddDays(-30), today.AddDays(300)), new(24000, "EUR"));
            await services.GetRequiredService<IMemberships>().RecordHistoryAsync([.. ids.Select(id => new PastMembership(id, [term]))]);
        });
        var chosen = await Choose(Admin, ids);

        (await Admin.Get<BatchPreview>(await MovePreview(chosen.Id, committee))).Reasons.ShouldBe([new("ChapterNeeded", 2)]);
        (await Admin.Get<BatchPreview>(await MovePreview(chosen.Id, to))).Able.ShouldBe(2);
        var batch = await Admin.Post<StartedBatch>(Moves, await Move(chosen.Id, committee));
        await Run(batch.Id);

        (await Row(Admin, batch.Id)).LeftOut.ShouldBe(2);
        (await Task.WhenAll(ids.Select(ChapterOf))).ShouldAllBe(chapter => chapter == from, "what was refused has changed nothing");
    }

    [Fact]
    public async Task R35_whoever_left_the_officers_chapters_meanwhile_is_counted_and_not_named()
    {
        var (region, secretary) = await ChapterWithSecretary();
        var (from, to) = (await App.Chapter(Acme, region), await App.Chapter(Acme, region));
        var ids = await Members(2, from);
        var chosen = await Choose(As(secretary), ids);
        var elsewhere = await App.Chapter(Acme);
        await Admin.Post($"/api/chapters/members/{ids[0]}/transfer", new { chapterId = elsewhere, expectedChapterId = from, effectiveOn = await App.Today(Acme) });
        await App.Settled();

        var preview = await As(secretary).Get<BatchPreview>(await MovePreview(chosen.Id, to));
        var batch = await As(secretary).Post<StartedBatch>(Moves, await Move(chosen.Id, to));
        await Run(batch.Id);

        (preview.Able, preview.Reasons.Single()).ShouldBe((1, new BatchReason("OutsideYourChapters", 1)));
        var row = await Row(As(secretary), batch.Id);
        (row.Done, row.LeftOut).ShouldBe((1, 1));
        (await ChapterOf(ids[0])).ShouldBe(elsewhere);
        (await As(secretary).Get<PagedResultDto<LeftOutLine>>($"{Batches}/{batch.Id}/left-out")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task R35_nobody_is_moved_to_a_chapter_that_is_not_the_officers_or_takes_nobody_in()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var below = await App.Chapter(Acme, chapter);
        var chosen = await Choose(As(secretary), await Members(1, chapter));
        var elsewhere = await App.Chapter(Acme);

        (await As(secretary).PostAndFail(Moves, await Move(chosen.Id, elsewhere))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await As(secretary).Get(await MovePreview(chosen.Id, elsewhere))).ShouldBe(HttpStatusCode.NotFound);
        await Admin.Post($"/api/chapters/{below}/close", new { lastDay = await App.Today(Acme) });
        await App.Settled();
        (await As(secretary).PostAndFail(Moves, await Move(chosen.Id, below))).Error.Code.ShouldBe(ChaptersErrors.NotOpen);

        var treasurer = await App.Officer(Acme, chapter, OfficerRole.Treasurer);
        (await As(treasurer).PostAndFail(Moves, await Move(chosen.Id, chapter))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_same_click_twice_is_one_batch()
    {
        var (from, to) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var chosen = await Choose(Admin, await Members(2, from));
        var move = await Move(chosen.Id, to, Guid.NewGuid());

        var started = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Admin.Post<StartedBatch>(Moves, move)));

        var id = started.Distinct().ShouldHaveSingleItem().Id;
        await Run(id);
        (await Admin.Post<StartedBatch>(Moves, move)).Id.ShouldBe(id);
        (await Row(Admin, id)).Done.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_interrupted_goes_on_where_it_was_and_nobody_is_moved_twice()
    {
        var (from, to) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var ids = await Members(4, from);
        var batch = await Admin.Post<StartedBatch>(Moves, await Move((await Choose(Admin, ids)).Id, to));
        var first = (await Send(Acme.Admin, new AdvanceBatch(batch.Id))).ShouldNotBeNull();
        await Send(Acme.Admin, new DoInBatch(batch.Id, first));
        await Send(Acme.Admin, new DoInBatch(batch.Id, first));
        var second = (await Send(Acme.Admin, new AdvanceBatch(batch.Id))).ShouldNotBeNull();
        second.ShouldNotBe(first);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Run(batch.Id)));

        var row = await Row(Admin, batch.Id);
        (row.State, row.Done, row.LeftOut).ShouldBe((BatchState.Done, 4, 0));
        foreach (var id in ids)
        {
            var lines = (await Admin.Get<MemberPlaces>($"/api/chapters/members/{id}")).Affiliations;
            lines.Count(line => line.ChapterId == to).ShouldBe(1);
        }
    }

    [Fact]
    public async Task Taken_back_on_its_way_it_turns_round_and_the_others_stay_where_they_are()
    {
        var (from, to) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var ids = await Members(3, from);
        var batch = await Admin.Post<StartedBatch>(Moves, await Move((await Choose(Admin, ids)).Id, to));
        var first = (await Send(Acme.Admin, new AdvanceBatch(batch.Id))).ShouldNotBeNull();
        await Send(Acme.Admin, new DoInBatch(batch.Id, first));

        await Admin.Post($"{Batches}/{batch.Id}/take-back");
        await Run(batch.Id);

        var row = await Row(Admin, batch.Id);
        (row.State, row.Done, row.TakenBack).ShouldBe((BatchState.TakenBack, 1, 1));
        (await Task.WhenAll(ids.Select(ChapterOf))).ShouldAllBe(chapter => chapter == from);
    }

    [Fact]
    public async Task Whoever_was_moved_on_by_somebody_else_stays_when_the_batch_is_taken_back()
    {
        var (from, to, further) = (await App.Chapter(Acme), await App.Chapter(Acme), await App.Chapter(Acme));
        var ids = await Members(2, from);
        var batch = await Admin.Post<StartedBatch>(Moves, await Move((await Choose(Admin, ids)).Id, to));
        await Run(batch.Id);
        await Admin.Post($"/api/chapters/members/{ids[0]}/transfer", new { chapterId = further, expectedChapterId = to, effectiveOn = await App.Today(Acme) });

        await Admin.Post($"{Batches}/{batch.Id}/take-back");
        await Run(batch.Id);

        (await ChapterOf(ids[0]), await ChapterOf(ids[1])).ShouldBe((further, from));
        (await Admin.Get<PagedResultDto<LeftOutLine>>($"{Batches}/{batch.Id}/left-out")).Items.ShouldHaveSingleItem().Reason.ShouldBe("UndoTooLate");
    }

    [Fact]
    public async Task A_batch_is_its_owners_alone()
    {
        var (from, to) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var (_, other) = await ChapterWithSecretary();
        var batch = await Admin.Post<StartedBatch>(Moves, await Move((await Choose(Admin, await Members(1, from))).Id, to));

        (await As(other).Get<BatchRow[]>(Batches)).ShouldBeEmpty();
        (await As(other).Get($"{Batches}/{batch.Id}/left-out")).ShouldBe(HttpStatusCode.NotFound);
        (await As(other).PostAndFail($"{Batches}/{batch.Id}/take-back")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await App.As(Globex.Admin).PostAndFail($"{Batches}/{batch.Id}/take-back")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task P37_eleven_hundred_are_chosen_and_looked_at_some_hundreds_at_a_time()
    {
        var word = $"W{Guid.NewGuid():N}";
        var (from, to) = (await App.Chapter(Acme), await App.Chapter(Acme));
        await Members(1100, from, word);

        var selecting = new SelectMembers { RequestId = Guid.NewGuid(), All = new ListRoster { Filter = word } };
        var chosen = await Send(Acme.Admin, selecting);
        var preview = new PreviewMove { SelectionId = chosen.Id, ChapterId = to, EffectiveOn = await App.Today(Acme) };
        var (shown, statements) = await Statements.Count(() => Send(Acme.Admin, preview));

        (chosen.Count, shown.Able).ShouldBe((1100, 1100));
        statements.ShouldBeLessThan(50, "some for each five hundred, none for each person");
    }

    private sealed record MemberPlaces(IReadOnlyList<Place> Affiliations);

    private sealed record Place(Guid ChapterId);
}
