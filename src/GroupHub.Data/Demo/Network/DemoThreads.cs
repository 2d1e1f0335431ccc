using GroupHub.Networking;
using GroupHub.Networking.Domain;

namespace GroupHub.Data.Demo;

/// <summary>
/// What the three of an introduction write to each other, whether the two have met and what came of it.
/// </summary>
internal static class DemoThreads
{
    public static IEnumerable<object> Of(DemoCast cast, IReadOnlyList<Introduction> introductions)
    {
        var fresh = introductions.Single(made => made.TargetId == cast.The("Event manager", 1));
        foreach (var row in Fresh(cast, fresh)) yield return row;

        var met = introductions.Single(made => made.TargetId == cast.The("Graphic designer"));
        foreach (var row in Met(cast, met)) yield return row;

        var thanked = introductions.Single(made => made.RequesterId == cast.The("Coach"));
        const string words = "The team still speaks of the bridge. Thank you for thinking of us.";
        yield return Thank(cast, thanked, OutcomeKind.GoodConversation, words, daysAgo: 60);
    }

    /// <summary>A week old: the last words are new to Amelia, and she is asked whether they have met.</summary>
    private static IEnumerable<object> Fresh(DemoCast cast, Introduction made)
    {
        var (amelia, broker, manager) = (made.RequesterId, made.ConnectorId, made.TargetId);
        yield return Say(
            cast, made, broker, 8.9,
            "Here you are, the two of you. One plans gardens, the other what happens in them.");
        yield return Say(
            cast, made, amelia, 8.2,
            "Thank you. How do you set up a garden for three hundred guests? May I come along once?");
        yield return Say(cast, made, manager, 2.1, "Gladly. We build for a wedding by the river this week.");
        yield return Say(
            cast, made, manager, 2, "Thursday at two would suit me, at the old ferry landing. Bring boots.");
        yield return Read(cast, made, amelia, until: 2);
        yield return Read(cast, made, broker, until: 4);
        foreach (var (owner, other) in new[] { (amelia, manager), (manager, amelia) })
            yield return FollowUp.Plan(
                cast.NewId(), owner, PlannedFollowUp.Introduced(other, made.Id, cast.Today.AddDays(-8)));
    }

    private static IEnumerable<object> Met(DemoCast cast, Introduction made)
    {
        var (amelia, designer) = (made.RequesterId, made.TargetId);
        yield return Say(cast, made, made.ConnectorId, 46, "You both care about paper. I will leave you to it.");
        yield return Say(
            cast, made, designer, 45, "Twenty plates, you said? Come by the studio and bring the pictures.");
        yield return Say(cast, made, amelia, 44.9, "On Monday, with pictures.");
        foreach (var person in made.Three) yield return Read(cast, made, person, until: 3);

        var asked = FollowUp.Plan(
            cast.NewId(), amelia, PlannedFollowUp.Introduced(designer, made.Id, cast.Today.AddDays(-47)));
        asked.Finish(cast.DaysAgo(40));
        yield return asked;
        const string words = "The book is ordered: twenty plates, in the bookshops by spring.";
        yield return Thank(cast, made, OutcomeKind.Work, words, daysAgo: 20);
    }

    /// <summary>By whoever had wished for it.</summary>
    private static Outcome Thank(DemoCast cast, Introduction made, OutcomeKind kind, string words, double daysAgo)
    {
        var outcome = Outcome.Of(cast.NewId(), made, made.RequesterId);
        outcome.Note(kind, words, isShared: true, cast.DaysAgo(daysAgo));
        return outcome;
    }

    private static ThreadMessage Say(
        DemoCast cast, Introduction made, Guid authorId, double daysAgo, string text) => made.Say(
        cast.NewId(),
        new SaidWords(cast.NewId(), authorId, [.. made.Three.Where(id => id != authorId)], text),
        cast.DaysAgo(daysAgo));

    private static ThreadPlace Read(DemoCast cast, Introduction made, Guid readerId, int until)
    {
        var place = ThreadPlace.Take(cast.NewId(), readerId, made.Id);
        place.Read(until);
        place.Tell(made.Messages);
        return place;
    }
}
