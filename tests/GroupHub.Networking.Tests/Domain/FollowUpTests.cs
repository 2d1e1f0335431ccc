using CsCheck;
using GroupHub.Members;
using GroupHub.Networking.Domain;
using static GroupHub.Networking.Tests.Domain.A;

namespace GroupHub.Networking.Tests.Domain;

public sealed class FollowUpTests
{
    [Fact]
    public void What_is_done_dropped_or_asleep_can_be_opened_again()
    {
        var (done, dropped, asleep) = (Promise(), Promise(), Promise());
        done.Finish(Monday);
        dropped.Drop(Monday);
        asleep.Snooze(Day.AddDays(3), Day);

        foreach (var item in (FollowUp[])[done, dropped, asleep]) item.Reopen();

        new[] { done, dropped, asleep }.ShouldAllBe(item => item.IsUntouched && item.ClosedAt == null);
    }

    [Fact]
    public void What_has_been_sent_cannot_be_taken_back()
    {
        var item = Promise();
        item.Send("Here it is.", Monday);

        Breaking(item.Reopen).ShouldBe(NetworkingErrors.AlreadySent);
        Breaking(() => item.Send("Again.", Monday)).ShouldBe(NetworkingErrors.AlreadySent);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(91)]
    public void It_sleeps_until_a_day_within_reach(int days) =>
        Breaking(() => Promise().Snooze(Day.AddDays(days), Day)).ShouldBe(NetworkingErrors.DayOutOfReach);

    [Fact]
    public void Visitors_are_not_written_to_from_here()
    {
        var visitor = FollowUp.Plan(Guid.NewGuid(), Ada, new PlannedFollowUp(FollowUpKind.VisitorHosted, "v", Day, Day) { VisitorName = "Priya Nair" });

        Breaking(() => visitor.Send("Hello", Monday)).ShouldBe(NetworkingErrors.NobodyToWriteTo);
    }

    [Fact]
    public void N6_thanks_are_due_within_48_hours() =>
        PlannedFollowUp.Thanks(Grace, "thanks:x", Day, null).DueOn.ShouldBe(Day.AddDays(2));

    [Fact]
    public void With_the_first_sheet_of_all_nobody_is_new_to_anybody()
    {
        var people = People(5);

        FirstMeetings.Of(people, Encounters.Of([])).ShouldBeEmpty();
    }

    [Fact]
    public void A_newcomer_has_met_all_and_all_have_met_the_newcomer()
    {
        var people = People(4);
        var meeting = Guid.NewGuid();
        var before = Encounters.Of(people.Take(3).Select(person => (meeting, person.Id)));

        var met = FirstMeetings.Of(people, before).ToList();

        var newcomer = people[3].Id;
        met.Where(pair => pair.Owner == newcomer).Select(pair => pair.Other).ShouldBe(people.Take(3).Select(person => person.Id), ignoreOrder: true);
        met.Where(pair => pair.Owner != newcomer).ShouldAllBe(pair => pair.Other == newcomer);
    }

    [Fact]
    public void Who_has_met_before_is_not_listed_again_and_no_list_is_endless() =>
        Gen.Select(Gen.Int[2, 25], Gen.Select(Gen.Int[0, 6], Gen.Int[0, 24]).List[0, 120]).Sample((count, attended) =>
        {
            var people = People(count);
            var meetings = Enumerable.Range(0, 7).Select(_ => Guid.NewGuid()).ToList();
            var earlier = attended.Where(row => row.Item2 < count).Select(row => (meetings[row.Item1], people[row.Item2].Id)).Distinct().ToList();
            var together = earlier.GroupBy(row => row.Item1).Select(meeting => meeting.Select(row => row.Id).ToHashSet()).ToList();

            var met = FirstMeetings.Of(people, Encounters.Of(earlier)).ToList();

            return met.All(pair => pair.Owner != pair.Other && !together.Any(meeting => meeting.Contains(pair.Owner) && meeting.Contains(pair.Other)))
                && met.CountBy(pair => pair.Owner).All(owner => owner.Value <= FirstMeetings.MostPerPerson)
                && met.Distinct().Count() == met.Count;
        });

    [Fact]
    public void Those_with_most_in_common_come_first()
    {
        var people = People(FirstMeetings.MostPerPerson + 3);
        people[0] = people[0] with { Skills = ["timber", "roof greening"] };
        people[^1] = people[^1] with { Skills = ["Roof greening", "timber"] };
        var before = Encounters.Of([(Guid.NewGuid(), people[0].Id)]);

        FirstMeetings.Of(people, before).First(pair => pair.Owner == people[0].Id).Other.ShouldBe(people[^1].Id);
    }

    private static List<MemberProfile> People(int count) => [.. Enumerable.Range(0, count).Select(i => new MemberProfile
    {
        Id = Guid.NewGuid(), FirstName = $"F{i}", LastName = "L", Email = $"f{i}@people.example", Audiences = new FieldAudiences(_ => Audience.Members),
    })];
}
