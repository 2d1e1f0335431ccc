using GroupHub.Networking;
using GroupHub.Networking.Domain;

namespace GroupHub.Data.Demo;

/// <summary>Introductions that Amelia wishes for, makes and is asked for, at every step.</summary>
internal static class DemoIntroductions
{
    public static IEnumerable<Introduction> Of(DemoCast cast, DemoBooks books)
    {
        var amelia = cast.Amelia;
        var (carpenter, lawyer, coach) = (cast.The("Carpenter"), cast.The("Lawyer"), cast.The("Coach"));
        yield return Wish(
            cast, amelia, lawyer, cast.The("IT consultant"), 3,
            "My office outgrows its server and I would like to hear how others did it.",
            "A garden for their new building, if they like.");
        yield return Agree(cast, books, Wish(
            cast, amelia, cast.The("Photographer"), cast.The("Graphic designer"), 50,
            "I want a book of finished gardens.", "A commission for twenty plates."));
        yield return Agree(cast, books, Wish(
            cast, amelia, cast.The("Insurance broker"), cast.The("Event manager", 1), 12,
            "I would like to know what a garden needs on a day with three hundred guests.",
            "Places outdoors that guests remember."));
        yield return Wish(
            cast, amelia, coach, cast.The("Dentist"), 40,
            "I would like to speak about gardens in waiting rooms.", "An afternoon of ideas, free of charge.");
        yield return Wish(
            cast, carpenter, amelia, cast.The("Architect"), 2,
            "We build a timber kindergarten and look for a planner who has done one.",
            "A partner for the workshop drawings.");
        yield return Agree(cast, books, Wish(
            cast, coach, amelia, cast.The("Structural engineer"), 80,
            "A team of mine wants to see a bridge being built.", "An afternoon with future clients."));
        yield return Agree(cast, books, Wish(
            cast, cast.The("Tax adviser"), lawyer, amelia, 120,
            "My clients ask who plans gardens.", "Two clients with land by the river."));
    }

    private static Introduction Wish(
        DemoCast cast,
        Guid requesterId,
        Guid connectorId,
        Guid targetId,
        int daysAgo,
        string context,
        string benefit) => Introduction.Wish(
        cast.NewId(), new WishedIntroduction(
            cast.NewId(), requesterId, connectorId, targetId, context, benefit, IsAnonymous: false),
        isSilenced: false, cast.DaysAgo(daysAgo));

    private static Introduction Agree(DemoCast cast, DemoBooks books, Introduction wish)
    {
        var (passedOn, agreed) = (wish.RequestedAt.AddDays(1), wish.RequestedAt.AddDays(3));
        wish.PassOn(wish.ConnectorId, "Reliable, curious, and good company.", passedOn);
        wish.Agree(wish.TargetId, agreed);
        var met = new Happening(TouchKind.Introduction, agreed, $"introduction:{wish.Id:N}") { SourceId = wish.Id };
        books.Note(wish.RequesterId, wish.TargetId, met);
        books.Note(wish.ConnectorId, wish.RequesterId, met);
        return wish;
    }
}
