using GroupHub.Members;
using GroupHub.Networking.Domain;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Tests.Features;

/// <summary>
/// A chapter of forty people and a year of their dealings, made from a seed, with a known answer planted in it: asks and
/// the offers that answer them, one person who alone connects two circles, three who refer to each other in a ring.
/// </summary>
public sealed class SyntheticChapter(NetworkApp app) : IAsyncLifetime
{
    public const int Bridge = 19;
    public const int Taker = 5;

    private const int Size = 40;

    public static IReadOnlyList<(string Ask, string Offer)> Planted { get; } =
    [
        ("A notary who has founded housing co-operatives", "co-operative law"),
        ("Somebody who has tendered in Denmark", "Danish tenders"),
        ("Help with succession in a family bakery", "succession for bakeries"),
        ("A translator for Norwegian contracts", "Norwegian translations"),
        ("Insulation of listed buildings", "listed buildings"),
        ("A venue for 200 people by the river", "river venue"),
        ("Cyber insurance for a dental practice", "cyber insurance"),
        ("Charging points for a bus depot", "charging points for depots"),
        ("A speaker on beekeeping", "beekeeping"),
        ("Cold chain to Portugal", "cold chain logistics"),
    ];

    private static readonly string[] Noise =
    [
        "marketing", "sales", "websites", "catering", "payroll", "coaching", "photography", "printing", "contracts", "insurance", "gardens", "kitchens",
        "networks", "accounting", "recruiting", "training", "logistics", "events", "branding", "letting", "buildings", "practice", "people", "river",
    ];

    public Association Chapter { get; private set; } = null!;

    public IReadOnlyList<Guid> People { get; private set; } = [];

    public static int AskerOf(int index) => index;

    /// <summary>Somebody of the other circle.</summary>
    public static int HelperOf(int index) => Size - 1 - index;

    public async ValueTask InitializeAsync()
    {
        Chapter = await app.Found("synthetic");
        People = await app.In(Chapter, services => services.GetRequiredService<IMemberRegistry>().RegisterPeopleAsync([.. Everybody()]));
        await app.BecomeMembers(Chapter, People);
        await app.Settled();
        await app.In(Chapter, Live);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static IEnumerable<NewPerson> Everybody()
    {
        var chance = new Random(4711);
        for (var i = 0; i < Size; i++)
        {
            var number = i;
            var planted = Enumerable.Range(0, Planted.Count).Where(index => HelperOf(index) == number).Select(index => Planted[index].Offer);
            yield return new NewPerson
            {
                FirstName = $"P{i}", LastName = "Synthetic", Email = $"p{i}.{Guid.NewGuid():N}@people.example",
                Skills = [.. planted, .. Noise.OrderBy(_ => chance.Next()).Take(3)],
            };
        }
    }

    /// <summary>Two circles of twenty, dense inside; only the bridge knows people on both sides.</summary>
    private async Task Live(IServiceProvider services)
    {
        var (diary, guids, chance) = (services.GetRequiredService<Diary>(), services.GetRequiredService<IGuidGenerator>(), new Random(42));
        await services.GetRequiredService<IRepository<Preferences, Guid>>().InsertManyAsync(People.Select(id => Agreeing(guids.Create(), id)));
        for (var i = 0; i < Size; i++)
        {
            for (var other = i + 1; other < Size; other++)
            {
                var isNear = (i < 20) == (other < 20) && i != Bridge && other != Bridge ? chance.Next(3) == 0 : i == Bridge || other == Bridge;
                if (isNear && !(i == 0 && other == 3)) await Meet(diary, i, other, chance);
            }
        }

        foreach (var (from, to) in ((int, int)[])[(30, 31), (31, 32), (32, 30), (6, Taker), (7, Taker), (8, Taker), (9, Taker), (10, Taker)])
        {
            await diary.NoteForBothAsync(People[from], People[to], new Happening(TouchKind.Referral, DateTime.UtcNow.AddDays(-30), $"ring:{from}:{to}"), CancellationToken.None);
        }
    }

    private async Task Meet(Diary diary, int one, int other, Random chance)
    {
        for (var month = 0; month < 12; month += chance.Next(2, 7))
        {
            // The bridge knows everybody, and nobody best.
            var kind = one == Bridge || other == Bridge ? TouchKind.Message : TouchKind.OneToOne;
            var what = new Happening(kind, DateTime.UtcNow.AddDays(-30 * month - chance.Next(20)), $"{one}:{other}:{month}");
            await diary.NoteForBothAsync(People[one], People[other], what, CancellationToken.None);
        }
    }

    private static Preferences Agreeing(Guid id, Guid memberId)
    {
        var preferences = Preferences.Of(id, memberId);
        preferences.Choose(new NetworkSettings { IsNamedAsConnector = true });
        return preferences;
    }
}
