using GroupHub.Networking;
using GroupHub.Networking.Domain;

namespace GroupHub.Data.Demo;

/// <summary>What members look for and what they give, with the words by which they find each other.</summary>
internal static class DemoWishes
{
    public static IEnumerable<object> Of(DemoCast cast, DemoBooks books) =>
        [.. Asks(cast), .. Offers(cast), .. AsksOfAmelia(cast, books)];

    private static IEnumerable<object> Asks(DemoCast cast)
    {
        string[] towns = [.. DemoAssociation.Riverside.Towns];
        foreach (var (ask, number) in DemoNetworkWords.Asks.Select((ask, number) => (ask, number)))
        {
            var neededBy = ask.Days is { } days ? cast.Today.AddDays(days) : (DateOnly?)null;
            var details = new AskDetails(
                ask.What,
                null,
                neededBy,
                ask.Tags,
                ask.Industry,
                number % 3 == 0 ? towns[number % towns.Length] : null);
            foreach (var row in Post(cast, cast.The(ask.Profession, ask.Number), details, 2 + number)) yield return row;
        }
    }

    private static IEnumerable<object> Offers(DemoCast cast)
    {
        foreach (var offer in DemoNetworkWords.Offers)
        {
            var owner = offer.Profession is { } profession ? cast.The(profession) : cast.Amelia;
            var details = new OfferDetails(
                offer.Kind, offer.What, offer.Tags, [], cast.PersonOf(owner).Town, offer.Limit);
            var made = Offer.Make(cast.NewId(), owner, cast.NewId(), details);
            yield return made;
            foreach (var word in made.Terms.Indexed)
                yield return SearchWord.Of(cast.NewId(), MatchSide.Offer, word, made.Id, owner);
        }
    }

    /// <summary>One that waits for an answer and has one on offer; one that has been answered.</summary>
    private static IEnumerable<object> AsksOfAmelia(DemoCast cast, DemoBooks books)
    {
        var engineer = cast.The("Structural engineer");
        var bridge = new AskDetails(
            "A structural engineer for a small footbridge",
            "the town of Upper Weir",
            cast.Today.AddDays(30),
            ["bridges", "steel"],
            null,
            null);
        var open = Post(cast, cast.Amelia, bridge, 8).ToList();
        var offered = Answer.Between(cast.NewId(), (Ask)open[0], engineer);
        offered.Offer(
            "We built the one at Old Ferry in steel and larch. Shall we look at the bank together?", cast.DaysAgo(1));

        var photographer = cast.The("Photographer");
        var pictures = new AskDetails(
            "Drone pictures of two finished gardens", null, null, ["drone pictures"], null, null);
        var closed = Post(cast, cast.Amelia, pictures, 70).Take(1).ToList();
        var helped = Answer.Between(cast.NewId(), (Ask)closed[0], photographer);
        helped.Offer("Gladly, on the next clear morning.", cast.DaysAgo(69));
        helped.Accept(cast.DaysAgo(68));
        ((Ask)closed[0]).Answer(photographer, cast.DaysAgo(68));
        books.Note(
            photographer,
            cast.Amelia,
            new Happening(TouchKind.Help, cast.DaysAgo(68), $"help:{helped.Id:N}") { SourceId = helped.AskId });
        return [.. open, offered, .. closed, helped];
    }

    private static IEnumerable<object> Post(DemoCast cast, Guid ownerId, AskDetails details, int daysAgo)
    {
        var ask = Ask.Post(cast.NewId(), ownerId, cast.NewId(), details, cast.Today, cast.DaysAgo(daysAgo));
        return [ask, .. ask.Terms.Indexed.Select(
            word => SearchWord.Of(cast.NewId(), MatchSide.Ask, word, ask.Id, ownerId))];
    }
}
