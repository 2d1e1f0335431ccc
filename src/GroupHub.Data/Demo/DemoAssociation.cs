using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;

namespace GroupHub.Data.Demo;

/// <summary>An association to look at: who it is, what it offers, and the seed its people grow from.</summary>
internal sealed record DemoAssociation
{
    public required string Slug { get; init; }
    public required string Name { get; init; }
    public required string Tagline { get; init; }
    public required string Description { get; init; }
    public required string Accent { get; init; }
    public required string AdminFirstName { get; init; }
    public required string AdminLastName { get; init; }
    public required string AdminEmail { get; init; }
    public required string AdminPassword { get; init; }
    public required int Members { get; init; }
    public required int Seed { get; init; }
    public required IReadOnlyList<string> Towns { get; init; }
    public required IReadOnlyList<DemoPlan> Plans { get; init; }

    /// <summary>The tree, from the top.</summary>
    public required IReadOnlyList<DemoChapter> Chapters { get; init; }

    public static DemoAssociation Riverside { get; } = new()
    {
        Slug = "riverside",
        Name = "Riverside Business Network",
        Tagline = "Business grows between people who meet every week.",
        Description = "Riverside is owners and professionals along the river. We meet, "
            + "listen for what others need, and make the introduction.",
        Accent = "#0f6b5f",
        AdminFirstName = "Nora",
        AdminLastName = "Falk",
        AdminEmail = "nora@riverside.example",
        AdminPassword = "Riverside-2026",
        Members = 300,
        Seed = 7,
        Towns = ["Riverside", "Upper Weir", "Millbrook", "Linden", "Old Ferry", "Harlow Bridge"],
        Plans =
        [
            new(62, new NewPlan
            {
                Name = "Member", Description = "One person, every meeting and the directory.", Price = Euro(240),
                Kind = PlanKind.Calendar, Proration = Proration.Monthly, WelcomeFee = Euro(25), TaxPercent = 19,
                ChapterRule = ChapterRule.ExactlyOne, SortOrder = 1,
            }),
            new(20, new NewPlan
            {
                Name = "Young professional", Description = "Under 30. Same rights, half the price.", Price = Euro(120),
                TaxPercent = 19, ChapterRule = ChapterRule.AtLeastOne, IncludedChapters = 1,
                FurtherChapterPrice = Euro(40), SortOrder = 2,
            }),
            new(6, new NewPlan
            {
                Name = "Company", Description = "For firms that send several people. We talk before we say yes.",
                Price = Euro(780),
                TaxPercent = 19, NeedsApproval = true, Approver = Approver.Chapter,
                ChapterRule = ChapterRule.ExactlyOne, SortOrder = 3,
            }),
            new(12, new NewPlan
            {
                Name = "Friend", Description = "Newsletter and open evenings, no vote.", Price = Euro(60),
                TaxPercent = 19, ChapterRule = ChapterRule.AtMostOne, SortOrder = 4,
            }),
        ],
        Chapters = DemoChapter.OfRiverside,
    };

    public static DemoAssociation Harbour { get; } = new()
    {
        Slug = "harbour",
        Name = "Harbour Trade Association",
        Tagline = "The people who keep goods moving know each other here.",
        Description = "Shippers, brokers, chandlers and the trades around the quay.",
        Accent = "#1f5fa8",
        AdminFirstName = "Piet",
        AdminLastName = "de Vries",
        AdminEmail = "admin@harbour.example",
        AdminPassword = "Harbour-2026",
        Members = 40,
        Seed = 11,
        Towns = ["Harbour Quay", "Saltmarsh", "Eastpier"],
        Plans =
        [
            new(
                80,
                new NewPlan
                {
                    Name = "Trader",
                    Description = "For firms and sole traders on the quay.",
                    Price = Euro(360),
                    TaxPercent = 19,
                    SortOrder = 1,
                }),
            new(
                20,
                new NewPlan
                {
                    Name = "Supporter",
                    Description = "For friends of the harbour.",
                    Price = Euro(48),
                    TaxPercent = 19,
                    SortOrder = 2,
                }),
        ],
        Chapters = DemoChapter.OfHarbour,
    };

    /// <summary>Where somebody belongs: the chapter of their town.</summary>
    public DemoChapter? ChapterOf(NewPerson person) =>
        Chapters.SelectMany(chapter => chapter.All()).FirstOrDefault(chapter => chapter.Towns.Contains(person.Town));

    private static Money Euro(int amount) => new(amount * 100L, "EUR");
}

/// <param name="Weight">How many of a hundred members are on it.</param>
/// <param name="Plan">What is offered.</param>
internal sealed record DemoPlan(int Weight, NewPlan Plan);
