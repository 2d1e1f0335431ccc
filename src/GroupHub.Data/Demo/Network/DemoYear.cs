using GroupHub.Networking;

namespace GroupHub.Data.Demo;

/// <summary>Who was in touch with whom over the year.</summary>
internal static class DemoYear
{
    private const int Days = 360;
    private const int Neighbours = 4;

    private static readonly TouchKind[] Usual =
    [
        TouchKind.Met, TouchKind.Met, TouchKind.Met, TouchKind.Message, TouchKind.Message, TouchKind.OneToOne,
        TouchKind.Help, TouchKind.Thanks,
    ];

    public static DemoBooks Tell(DemoCast cast, DemoBooks books)
    {
        var chance = new Random(29);
        TellOfAll(cast, books, chance);
        TellOfAmelia(cast, books, chance);
        return books;
    }

    /// <summary>Everybody knows some of those who stand near to them, and a few elsewhere.</summary>
    private static void TellOfAll(DemoCast cast, DemoBooks books, Random chance)
    {
        for (var one = 0; one < cast.Others.Count; one++)
        {
            foreach (var step in Enumerable.Range(1, Neighbours).Append(chance.Next(10, 30)))
            {
                TellOfTwo(cast, books, chance, cast.Others[one], cast.Others[(one + step) % cast.Others.Count]);
            }
        }
    }

    private static void TellOfTwo(DemoCast cast, DemoBooks books, Random chance, Guid one, Guid other)
    {
        for (var touch = chance.Next(1, 5); touch > 0; touch--)
        {
            var (from, to) = chance.Next(2) == 0 ? (one, other) : (other, one);
            books.Note(from, to, Usual[chance.Next(Usual.Length)], cast.DaysAgo((chance.NextDouble() * Days) + 1));
        }
    }

    /// <summary>
    /// She knows her trade's neighbours well, has let one tie go quiet, and knows nobody in property.
    /// </summary>
    private static void TellOfAmelia(DemoCast cast, DemoBooks books, Random chance)
    {
        string[] near =
        [
            "Carpenter", "Lawyer", "Architect", "Structural engineer", "Electrician", "Tax adviser", "Photographer",
            "Coach", "Journalist",
        ];
        foreach (var profession in near)
        {
            for (var touch = chance.Next(3, 7); touch > 0; touch--)
            {
                books.Note(
                    cast.Amelia,
                    cast.The(profession),
                    Usual[chance.Next(Usual.Length)],
                    cast.DaysAgo((chance.NextDouble() * 100) + 13));
            }
        }

        TellOfQuietTie(cast, books, cast.The("Restaurateur"));
        Introduce(books, cast, cast.The("Carpenter"), cast.The("Estate agent"));
        Introduce(books, cast, cast.The("Lawyer"), cast.The("Estate agent"));
    }

    private static void TellOfQuietTie(DemoCast cast, DemoBooks books, Guid friend)
    {
        for (var month = 11; month >= 5; month--)
        {
            books.Note(cast.Amelia, friend, month % 3 == 0
                ? TouchKind.OneToOne
                : TouchKind.Message, cast.DaysAgo((month * 30) + 4));
        }

        books.Note(friend, cast.Amelia, TouchKind.Thanks, cast.DaysAgo(112));
        var tie = books.TieOf(cast.Amelia, friend);
        tie.KeepInTouch(30);
        tie.Describe("Wants to green the yard behind the kitchen once the lease is renewed.");
    }

    private static void Introduce(DemoBooks books, DemoCast cast, Guid one, Guid other)
    {
        books.Note(one, other, TouchKind.OneToOne, cast.DaysAgo(40));
        books.Note(other, one, TouchKind.Message, cast.DaysAgo(9));
    }
}
