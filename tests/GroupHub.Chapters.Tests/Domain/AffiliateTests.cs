using CsCheck;
using GroupHub.Chapters.Domain;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using static GroupHub.Chapters.Tests.Domain.A;

namespace GroupHub.Chapters.Tests.Domain;

public sealed class AffiliateTests
{
    private static readonly Guid Linden = Guid.NewGuid(), Weir = Guid.NewGuid(), Events = Guid.NewGuid();

    [Fact]
    public void R33_before_the_day_one_belongs_to_the_old_chapter_and_from_it_on_to_the_new_one()
    {
        var person = In(Linden);

        person.Transfer(Guid.NewGuid(), Weir, Linden, Today, Now);

        person.PrimaryOn(Today.AddDays(-1))!.ChapterId.ShouldBe(Linden);
        person.PrimaryOn(Today)!.ChapterId.ShouldBe(Weir);
        person.Affiliations.Count.ShouldBe(2, "history is kept");
        person.GetDistributedEvents().Last().EventData.ShouldBe(new AffiliationsChanged(person.Id));
    }

    [Fact]
    public void R33_a_move_is_undone_as_if_it_had_not_been()
    {
        var person = In(Linden);
        var move = Guid.NewGuid();
        person.Transfer(move, Weir, Linden, Today.AddDays(-3), Now);

        person.Undo(move, Now);

        person.PrimaryOn(Today)!.ChapterId.ShouldBe(Linden);
        person.PrimaryOn(Today)!.To.ShouldBeNull();
        person.Affiliations.Count.ShouldBe(2, "what was undone is kept");
    }

    [Fact]
    public void A_move_is_not_undone_once_something_followed_from_it_or_after_a_month()
    {
        var (person, first, second) = (In(Linden), Guid.NewGuid(), Guid.NewGuid());
        person.Transfer(first, Weir, Linden, Today, Now);
        person.Transfer(second, Linden, Weir, Today.AddDays(10), Now);

        Breaking(() => person.Undo(first, Now)).ShouldBe(ChaptersErrors.UndoTooLate);
        Breaking(() => person.Undo(second, At(Today.AddDays(31)))).ShouldBe(ChaptersErrors.UndoTooLate);
        Should.Throw<EntityNotFoundException>(() => person.Undo(Guid.NewGuid(), Now));
    }

    [Fact]
    public void A_move_to_the_day_on_which_one_came_corrects_the_chapter()
    {
        var person = In(Linden);
        var from = person.PrimaryOn(Today)!.From;

        person.Transfer(Guid.NewGuid(), Weir, Linden, from, Now);

        person.PrimaryOn(from)!.ChapterId.ShouldBe(Weir);
        person.On(from).ShouldHaveSingleItem();
    }

    [Fact]
    public void Moving_twice_to_the_same_chapter_on_the_same_day_is_one_move()
    {
        var person = In(Linden);

        person.Transfer(Guid.NewGuid(), Weir, Linden, Today, Now);
        person.Transfer(Guid.NewGuid(), Weir, Linden, Today, Now);

        person.Affiliations.Count(a => a.ChapterId == Weir).ShouldBe(1);
    }

    [Fact]
    public void Who_was_moved_by_somebody_else_meanwhile_is_not_moved_again()
    {
        var person = In(Linden);
        person.Transfer(Guid.NewGuid(), Weir, Linden, Today, Now);

        Breaking(() => person.Transfer(Guid.NewGuid(), Events, Linden, Today, Now)).ShouldBe(ChaptersErrors.MovedMeanwhile);
        Breaking(() => person.Transfer(Guid.NewGuid(), Weir, Weir, Today.AddDays(1), Now)).ShouldBe(ChaptersErrors.BelongsThereAlready);
    }

    [Fact]
    public void A_planned_move_is_taken_back_before_an_earlier_one_is_made()
    {
        var person = In(Linden);
        person.Transfer(Guid.NewGuid(), Weir, Linden, Today.AddDays(30), Now);

        Breaking(() => person.Transfer(Guid.NewGuid(), Events, Linden, Today, Now)).ShouldBe(ChaptersErrors.TransferAhead);
    }

    [Fact]
    public void One_may_belong_to_further_chapters_besides()
    {
        var person = In(Linden);

        person.Join(Guid.NewGuid(), new NewAffiliation(person.Id, Weir, false, Today), Now);
        person.Join(Guid.NewGuid(), new NewAffiliation(person.Id, Weir, false, Today), Now);
        person.Join(Guid.NewGuid(), new NewAffiliation(person.Id, Linden, false, Today), Now);

        person.On(Today).Select(a => a.ChapterId).ShouldBe([Linden, Weir], ignoreOrder: true);
    }

    [Fact]
    public void Moving_to_a_chapter_one_belongs_to_besides_ends_that()
    {
        var person = In(Linden);
        person.Join(Guid.NewGuid(), new NewAffiliation(person.Id, Weir, false, Today.AddDays(-5)), Now);

        person.Transfer(Guid.NewGuid(), Weir, Linden, Today, Now);

        person.On(Today).ShouldHaveSingleItem().IsPrimary.ShouldBeTrue();
        person.On(Today.AddDays(-1)).Count().ShouldBe(2);
    }

    [Fact]
    public void Leaving_has_a_last_day_that_can_be_taken_back()
    {
        var person = In(Linden);
        var affiliation = person.PrimaryOn(Today)!;

        person.Leave(affiliation.Id, Today, Now);
        person.PrimaryOn(Today.AddDays(1)).ShouldBeNull();
        Breaking(() => person.Leave(affiliation.Id, affiliation.From.AddDays(-1), Now)).ShouldBe(ChaptersErrors.DatesReversed);

        person.Leave(affiliation.Id, null, Now);
        person.PrimaryOn(Today.AddDays(1)).ShouldNotBeNull();
    }

    [Fact]
    public void R33_when_a_chapter_closes_its_members_go_on_in_its_successor()
    {
        var person = In(Linden);
        person.Transfer(Guid.NewGuid(), Events, Linden, Today.AddDays(60), Now);
        Breaking(() => person.MoveOn(Guid.NewGuid(), Linden, null, Today, Now)).ShouldBe(ChaptersErrors.SuccessorNeeded);

        person.MoveOn(Guid.NewGuid(), Linden, Weir, Today, Now);

        person.PrimaryOn(Today)!.ChapterId.ShouldBe(Linden);
        person.PrimaryOn(Today.AddDays(1))!.ChapterId.ShouldBe(Weir);
        person.PrimaryOn(Today.AddDays(60))!.ChapterId.ShouldBe(Events, "a move that was planned stays");
    }

    [Fact]
    public void Somebody_else_belongs_elsewhere_from_a_day_on_and_is_looked_at_again_on_that_day()
    {
        var person = In(Linden);

        person.Transfer(Guid.NewGuid(), Weir, Linden, Today.AddDays(10), Now);

        person.Affiliations.Select(a => a.NextChangeOn).ShouldBe([Today.AddDays(10), Today.AddDays(10)]);
        person.DayHasCome(At(Today.AddDays(10)));
        person.Affiliations.ShouldAllBe(a => a.NextChangeOn == null);
    }

    /// <summary>Whatever is done in whatever order: one primary chapter a day at most, and what is undone leaves no trace.</summary>
    [Fact]
    public void R32_on_no_day_does_anybody_have_two_primary_chapters() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 2], Gen.Int[-60, 60], Gen.Int[0, 9]).List[1, 25].Sample(steps =>
        {
            Guid[] chapters = [Linden, Weir, Events];
            var person = Person();
            foreach (var (verb, where, day, which) in steps) Try(() => Do(person, verb, chapters[where], Today.AddDays(day), which));

            foreach (var day in person.Affiliations.SelectMany(a => (DateOnly[])[a.From, a.To ?? a.From, (a.To ?? a.From).AddDays(1)]).Distinct())
            {
                var there = person.On(day).ToList();
                there.Count(a => a.IsPrimary).ShouldBeLessThanOrEqualTo(1, $"{day}");
                there.Select(a => a.ChapterId).ShouldBeUnique();
            }
        });

    private static void Do(Affiliate person, int verb, Guid chapter, DateOnly day, int which)
    {
        var affiliation = person.Affiliations.ElementAtOrDefault(which)?.Id ?? Guid.NewGuid();
        Action change = verb switch
        {
            0 => () => person.Join(Guid.NewGuid(), new NewAffiliation(person.Id, chapter, which % 2 == 0, day), Now),
            1 => () => person.Transfer(Guid.NewGuid(), chapter, person.PrimaryOn(day)?.ChapterId, day, Now),
            2 => () => person.Undo(affiliation, Now),
            3 => () => person.Leave(affiliation, which % 3 == 0 ? null : day, Now),
            _ => () => person.MoveOn(Guid.NewGuid(), chapter, chapter == Linden ? Weir : Linden, day, Now),
        };
        change();
    }

    private static void Try(Action action)
    {
        try
        {
            action();
        }
        catch (Exception refused) when (refused is BusinessException or EntityNotFoundException)
        {
            refused.ShouldNotBeNull("a refusal is an answer too");
        }
    }

    private static Affiliate In(Guid chapter)
    {
        var person = Person();
        person.Join(Guid.NewGuid(), new NewAffiliation(person.Id, chapter, true, Today.AddDays(-100)), At(Today.AddDays(-100)));
        return person;
    }
}
