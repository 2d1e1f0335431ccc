using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using GroupHub.Networking.Matching;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Tests.Features;

/// <summary>
/// A chapter of forty people and a year of their dealings, made from a seed, with a known answer planted in it: asks and
/// the offers that answer them, one person who alone connects two circles, three who refer to each other in a ring.
/// </summary>
public sealed class SyntheticChapterTests(NetworkApp app) : NetworkingTest(app), IAsyncLifetime
{
    private const int Size = 40;
    private const int Bridge = 19;
    private const int Taker = 5;

    private static readonly (string Ask, string Offer)[] Planted =
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

    private static readonly SemaphoreSlim Once = new(1, 1);
    private static Association? _chapter;
    private static IReadOnlyList<Guid> _people = [];

    public async ValueTask InitializeAsync()
    {
        await Once.WaitAsync();
        try
        {
            if (_chapter is not null) return;
            var chapter = await App.Found("synthetic");
            _people = await App.In(chapter, services => services.GetRequiredService<IMemberRegistry>().RegisterPeopleAsync([.. People()]));
            await App.BecomeMembers(chapter, _people);
            await App.Settled();
            await Within(chapter, Live);
            _chapter = chapter;
        }
        finally
        {
            Once.Release();
        }
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task N1_of_ten_asks_ten_find_the_one_who_can_help_among_the_first_three_with_the_true_reason()
    {
        for (var index = 0; index < Planted.Length; index++)
        {
            var matches = await MatchesOf(index);

            var helper = _people[HelperOf(index)];
            var best = matches.Take(3).ToList();
            best.Select(match => match.Offer.OwnerId).ShouldContain(helper, Planted[index].Ask);
            var reasons = await Explain(best.Single(match => match.Offer.OwnerId == helper));
            reasons.ShouldContain(reason => reason.Contains($"“{Planted[index].Offer}”", StringComparison.Ordinal), Planted[index].Ask);
        }
    }

    [Fact]
    public async Task N4_between_two_circles_the_one_who_connects_them_is_named()
    {
        var (left, right) = (_people[0], _people[25]);

        var between = await App.In(_chapter!, services => services.GetRequiredService<Connectors>().FindAsync(left, [right], CancellationToken.None));

        between[right].ShouldBe([_people[Bridge]]);
    }

    [Fact]
    public async Task N4_within_a_circle_nobody_needs_the_bridge()
    {
        var between = await App.In(_chapter!, services => services.GetRequiredService<Connectors>().FindAsync(_people[0], [_people[3]], CancellationToken.None));

        between[_people[3]].ShouldNotContain(_people[Bridge]);
    }

    [Fact]
    public async Task N2_in_a_ring_of_referrals_everybody_is_balanced_and_one_who_only_takes_is_not()
    {
        foreach (var member in (int[])[30, 31, 32]) (await BandOf(_people[member])).ShouldBe(BalanceBand.Balanced);
        (await BandOf(_people[Taker])).ShouldBe(BalanceBand.MostlyReceives);
    }

    private static int AskerOf(int index) => index;

    /// <summary>Somebody of the other circle.</summary>
    private static int HelperOf(int index) => 39 - index;

    private static IEnumerable<NewPerson> People()
    {
        var chance = new Random(4711);
        for (var i = 0; i < Size; i++)
        {
            var number = i;
            var planted = Enumerable.Range(0, Planted.Length).Where(index => HelperOf(index) == number).Select(index => Planted[index].Offer);
            yield return new NewPerson
            {
                FirstName = $"P{i}", LastName = "Synthetic", Email = $"p{i}.{Guid.NewGuid():N}@people.example",
                Skills = [.. planted, .. Noise.OrderBy(_ => chance.Next()).Take(3)],
            };
        }
    }

    /// <summary>Two circles of twenty, dense inside; only the bridge knows people on both sides.</summary>
    private static async Task Live(IServiceProvider services)
    {
        var (diary, guids, chance) = (services.GetRequiredService<Diary>(), services.GetRequiredService<IGuidGenerator>(), new Random(42));
        await services.GetRequiredService<IRepository<Preferences, Guid>>().InsertManyAsync(_people.Select(id => Agreeing(guids.Create(), id)));
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
            await diary.NoteForBothAsync(_people[from], _people[to], new Happening(TouchKind.Referral, DateTime.UtcNow.AddDays(-30), $"ring:{from}:{to}"), CancellationToken.None);
        }
    }

    private static async Task Meet(Diary diary, int one, int other, Random chance)
    {
        for (var month = 0; month < 12; month += chance.Next(2, 7))
        {
            // The bridge knows everybody, and nobody best.
            var kind = one == Bridge || other == Bridge ? TouchKind.Message : TouchKind.OneToOne;
            var what = new Happening(kind, DateTime.UtcNow.AddDays(-30 * month - chance.Next(20)), $"{one}:{other}:{month}");
            await diary.NoteForBothAsync(_people[one], _people[other], what, CancellationToken.None);
        }
    }

    private static Preferences Agreeing(Guid id, Guid memberId)
    {
        var preferences = Preferences.Of(id, memberId);
        preferences.Choose(new NetworkSettings { IsNamedAsConnector = true });
        return preferences;
    }

    private Task<IReadOnlyList<Match>> MatchesOf(int index) => App.In(_chapter!, async services =>
    {
        var today = await services.GetRequiredService<IAssociationClock>().GetTodayAsync();
        var details = new AskFields { What = Planted[index].Ask }.ToDetails();
        var ask = Ask.Post(Guid.NewGuid(), _people[AskerOf(index)], Guid.NewGuid(), details, today, DateTime.UtcNow);
        return await services.GetRequiredService<Matchmaker>().ForAskAsync(ask, CancellationToken.None);
    });

    private Task<IReadOnlyList<string>> Explain(Match match) =>
        App.In(_chapter!, services => Task.FromResult(services.GetRequiredService<MatchTexts>().AboutHelper(match, "P", [])));

    private Task<BalanceBand> BandOf(Guid memberId) => App.In(_chapter!, async services =>
    {
        var deeds = await services.GetRequiredService<IRepository<Touch, Guid>>().GetListAsync(touch => touch.OwnerId == memberId && touch.Kind == TouchKind.Referral);
        return Balance.BandOf(deeds.Count(deed => deed.IsFromOwner), deeds.Count(deed => !deed.IsFromOwner));
    });
}
