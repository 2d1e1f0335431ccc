using GroupHub.Networking;

namespace GroupHub.Data.Demo;

/// <summary>What is asked for and given in the demo.</summary>
internal static class DemoNetworkWords
{
    public static readonly DemoAsk[] Asks =
    [
        new(
            "Estate agent", "Somebody for landscape planning around twelve family homes",
            ["landscape planning", "gardens"], null, 20),
        new("Electrician", "Help with our first public tender", ["public tenders"], null, 4),
        new(
            "Structural engineer", "The right person at the river authority", ["river authority", "permits"], null,
            null, 1),
        new("Event manager", "A river bank that is safe for two hundred guests", ["river restoration"], null, 40),
        new("Architect", "Landscape planning for a school yard", ["landscape planning"], "Construction", 60, 1),
        new("Insurance broker", "How public tenders for municipal cover are scored", ["public tenders"], null, null),
        new("Restaurateur", "Ten portraits of my team", ["portraits"], null, 14, 1),
        new("Dentist", "A new website for the practice", ["websites", "branding"], "Design", null),
        new("Forwarder", "Solar panels on a warehouse roof", ["solar"], null, 90),
        new(
            "Coach", "A room for breakfast meetings of fifteen", ["breakfast meetings", "private rooms"], null, null,
            1),
        new("Photographer", "Somebody who reads contracts for picture rights", ["contracts"], "Law", 10, 1),
        new("Carpenter", "Payroll for nine people, without surprises", ["payroll"], "Finance", null, 1),
        new("Graphic designer", "A tax adviser who knows VAT abroad", ["VAT"], "Finance", 21),
        new("Physiotherapist", "An employment lawyer before I take on two people", ["employment law"], "Law", 12),
        new(
            "Software developer",
            "An interview partner about data protection in small firms",
            ["data protection", "interviews"],
            null,
            null),
        new("Journalist", "Companies that grow their own successors", ["succession"], null, null, 1),
        new("Tax adviser", "Backup that survives a burst pipe", ["backup"], "Software", 7, 1),
        new("Lawyer", "A moderator for a conflict between partners", ["conflicts"], null, 5, 1),
        new("IT consultant", "Customs papers for servers from Oslo", ["customs"], null, 6),
        new("Estate agent", "Stairs for a house from 1911", ["stairs"], "Crafts", null, 1),
    ];

    /// <summary>Those without a trade are Amelia's.</summary>
    public static readonly DemoOffer[] Offers =
    [
        new(null, OfferKind.Contact, "The permit desk of the river authority", ["river authority", "permits"], 2),
        new(null, OfferKind.Knowledge, "How public tenders are scored", ["public tenders"], 4),
        new("Lawyer", OfferKind.Knowledge, "A quarter of an hour on a contract before you sign it", ["contracts"], 3),
        new("Tax adviser", OfferKind.Knowledge, "Succession: what to begin ten years before", ["succession"], 2),
        new("Carpenter", OfferKind.Contact, "Masons who work with old stone", ["restoration", "stone"], 3),
        new("Journalist", OfferKind.Contact, "The local paper's business desk", ["press work", "interviews"], 2),
        new("Coach", OfferKind.Skill, "Moderating one difficult conversation", ["conflicts", "teams"], 2),
        new("IT consultant", OfferKind.Skill, "A look at your backup", ["backup", "security checks"], 4),
        new("Electrician", OfferKind.Knowledge, "Whether your roof is worth solar", ["solar"], 5),
        new(
            "Restaurateur", OfferKind.Skill, "A table for twelve before eight in the morning", ["breakfast meetings"],
            4),
        new("Forwarder", OfferKind.Contact, "Customs officers who answer the phone", ["customs"], 2),
        new("Photographer", OfferKind.Skill, "Portraits on Tuesday afternoons", ["portraits"], 6),
    ];

    /// <summary>Who is referred, and for what.</summary>
    public static readonly (string Name, string Company, string Need)[] Leads =
    [
        ("Marta Lindqvist", "Kindergarten Linden", "A yard for forty children, with shade and water."),
        ("Paul Eberle", "Eberle Mills", "Greening of a factory roof, about 900 square metres."),
        ("Aylin Kaya", "Kaya & Sons", "A terrace for the new café, before summer."),
        ("Henrik Dahl", "Dahl Shipping", "An adviser for the move to a larger warehouse."),
        ("Sofia Marini", "Marini Textiles", "New packaging for a range of twenty products."),
        ("Georg Thal", "Thal Brewery", "Cover for a fleet of six vans."),
        ("Joanna Wrona", "Wrona Dental", "Leadership training for a growing practice."),
        ("Pieter Bakker", "Bakker Bikes", "A web shop that talks to the till."),
    ];
}

/// <param name="Profession">Whose it is: the first of the trade, or a later one.</param>
/// <param name="What">What is looked for.</param>
/// <param name="Tags">Its words.</param>
/// <param name="Industry">Where it is looked for.</param>
/// <param name="Days">In how many days it is needed.</param>
/// <param name="Number">Which one of the trade.</param>
internal sealed record DemoAsk(
    string Profession, string What, IReadOnlyList<string> Tags, string? Industry, int? Days, int Number = 0);

/// <param name="Profession">Whose it is; Amelia's where absent.</param>
/// <param name="Kind">What is given.</param>
/// <param name="What">In words.</param>
/// <param name="Tags">Its words.</param>
/// <param name="Limit">How often a month.</param>
internal sealed record DemoOffer(
    string? Profession, OfferKind Kind, string What, IReadOnlyList<string> Tags, int Limit);
