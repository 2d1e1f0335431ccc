using CsCheck;
using GroupHub.Networking.Domain;
using static GroupHub.Networking.Tests.Domain.A;

namespace GroupHub.Networking.Tests.Domain;

public sealed class ThreadTests
{
    private static readonly Guid[] Three = [Ada, Grace, Edsger];

    [Fact]
    public void N7_nobody_writes_before_both_have_said_yes()
    {
        var wish = Wish();
        wish.PassOn(Grace, null, Monday);

        Breaking(() => wish.Say(Guid.NewGuid(), Words(Ada, Grace), Monday)).ShouldBe(NetworkingErrors.NotThere);
    }

    [Fact]
    public void Nobody_writes_where_nobody_reads() =>
        Breaking(() => Made().Say(Guid.NewGuid(), Words(Ada), Monday)).ShouldBe(NetworkingErrors.NobodyThere);

    [Fact]
    public void What_is_written_has_a_number_and_no_blanks_around_it()
    {
        var made = Made();
        made.Say(Guid.NewGuid(), Words(Ada, Grace, Edsger), Monday);

        var second = made.Say(Guid.NewGuid(), Words(Grace, Ada), Monday);

        (second.Number, second.Text, made.Messages).ShouldBe((2, "Tuesday?", 2));
    }

    /// <summary>Whoever comes and goes: a message is for those who were there, and for nobody else at any time.</summary>
    [Fact]
    public void N20_a_message_is_seen_by_its_author_and_by_who_was_there() =>
        Gen.Int[0, 2].Select(Gen.Int[1, 3]).Sample((author, readers) =>
        {
            var others = Three.Where(id => id != Three[author]).Where((_, number) => (readers & (1 << number)) != 0).ToArray();
            var message = Made().Say(Guid.NewGuid(), Words(Three[author], others), Monday);
            var seenBy = ((Guid[])[.. Three, Guid.NewGuid()]).Where(id => ThreadMessage.SeenBy(id).Compile()(message));
            return seenBy.Order().SequenceEqual(others.Append(Three[author]).Order());
        });

    [Fact]
    public void A_place_never_forgets_what_was_read()
    {
        var place = ThreadPlace.Take(Guid.NewGuid(), Ada, Guid.NewGuid());
        place.Read(7);

        place.Read(3);

        place.ReadUntil.ShouldBe(7);
    }

    [Fact]
    public void Who_leaves_is_called_by_nothing_that_is_unread_and_can_come_back()
    {
        var place = ThreadPlace.Take(Guid.NewGuid(), Ada, Guid.NewGuid());

        place.Leave(5, Monday);
        (place.ReadUntil, place.LeftAt).ShouldBe((5, Monday));
        place.ComeBack();

        place.LeftAt.ShouldBeNull();
    }

    [Fact]
    public void Only_the_two_say_what_came_of_it()
    {
        var made = Made();

        Breaking(() => Outcome.Of(Guid.NewGuid(), made, Grace)).ShouldBe(NetworkingErrors.NotYoursToAnswer);
        Breaking(() => Outcome.Of(Guid.NewGuid(), Wish(), Ada)).ShouldBe(NetworkingErrors.NotThere);
        (Outcome.Of(Guid.NewGuid(), made, Ada).OtherId, Outcome.Of(Guid.NewGuid(), made, Edsger).OtherId).ShouldBe((Edsger, Ada));
    }

    [Fact]
    public void What_came_of_it_is_its_owners_and_shared_with_the_connector_alone()
    {
        var outcome = Outcome.Of(Guid.NewGuid(), Made(), Ada);
        outcome.Note(OutcomeKind.Advice, "How to tender", isShared: false, Monday);
        Three.Where(id => Outcome.SeenBy(id).Compile()(outcome)).ShouldBe([Ada]);

        outcome.Note(OutcomeKind.Advice, "How to tender", isShared: true, Monday);

        Three.Where(id => Outcome.SeenBy(id).Compile()(outcome)).ShouldBe([Ada, Grace]);
    }

    [Fact]
    public void The_connector_is_told_once_and_never_of_nothing()
    {
        var outcome = Outcome.Of(Guid.NewGuid(), Made(), Ada);

        outcome.Note(OutcomeKind.NothingSoFar, null, isShared: true, Monday);
        (outcome.IsShared, outcome.GetDistributedEvents().Count(), outcome.TakeTelling(Monday)).ShouldBe((false, 0, false));
        outcome.Note(OutcomeKind.Work, null, isShared: true, Monday);
        outcome.Note(OutcomeKind.Work, null, isShared: false, Monday);
        outcome.TakeTelling(Monday).ShouldBeFalse("taken back before the letter was written");
        outcome.Note(OutcomeKind.Partnership, null, isShared: true, Monday);

        outcome.TakeTelling(Monday).ShouldBeTrue();
        outcome.TakeTelling(Monday).ShouldBeFalse();
        outcome.Note(OutcomeKind.Work, null, isShared: true, Monday);
        outcome.GetDistributedEvents().Count().ShouldBe(2, "whoever was told is not told again");
    }

    [Fact]
    public void Whether_they_have_met_sleeps_a_week_and_is_one_key_for_both()
    {
        var introduction = Guid.NewGuid();
        var (mine, theirs) = (
            FollowUp.Plan(Guid.NewGuid(), Ada, PlannedFollowUp.Introduced(Edsger, introduction, Day)),
            FollowUp.Plan(Guid.NewGuid(), Edsger, PlannedFollowUp.Introduced(Ada, introduction, Day)));

        (mine.SnoozedUntil, mine.DueOn, mine.IntroductionId).ShouldBe((Day.AddDays(7), Day.AddDays(7), introduction));
        mine.TouchKey.ShouldBe(theirs.TouchKey);
        mine.TouchKey.Length.ShouldBeLessThanOrEqualTo(Networking.Domain.Touch.MaxKeyLength);
    }

    [Fact]
    public void Whoever_was_introduced_is_written_to_in_the_thread() =>
        Breaking(() => WhetherMet().Send("Hello", Monday)).ShouldBe(NetworkingErrors.WriteInThread);
}
