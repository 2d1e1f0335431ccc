using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using GroupHub.Networking.Matching;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using static GroupHub.Networking.Tests.Features.SyntheticChapter;

namespace GroupHub.Networking.Tests.Features;

public sealed class SyntheticChapterTests(NetworkApp app, SyntheticChapter synthetic) : NetworkingTest(app), IClassFixture<SyntheticChapter>
{
    private IReadOnlyList<Guid> People => synthetic.People;

    [Fact]
    public async Task N1_of_ten_asks_ten_find_the_one_who_can_help_among_the_first_three_with_the_true_reason()
    {
        for (var index = 0; index < Planted.Count; index++)
        {
            var matches = await MatchesOf(index);

            var helper = People[HelperOf(index)];
            var best = matches.Take(3).ToList();
            best.Select(match => match.Offer.OwnerId).ShouldContain(helper, Planted[index].Ask);
            var reasons = await Explain(best.Single(match => match.Offer.OwnerId == helper));
            reasons.ShouldContain(reason => reason.Contains($"“{Planted[index].Offer}”", StringComparison.Ordinal), Planted[index].Ask);
        }
    }

    [Fact]
    public async Task N4_between_two_circles_the_one_who_connects_them_is_named()
    {
        var (left, right) = (People[0], People[25]);

        var between = await App.In(synthetic.Chapter, services => services.GetRequiredService<Connectors>().FindAsync(left, [right], CancellationToken.None));

        between[right].ShouldBe([People[Bridge]]);
    }

    [Fact]
    public async Task N4_within_a_circle_nobody_needs_the_bridge()
    {
        var between = await App.In(synthetic.Chapter, services => services.GetRequiredService<Connectors>().FindAsync(People[0], [People[3]], CancellationToken.None));

        between[People[3]].ShouldNotContain(People[Bridge]);
    }

    [Fact]
    public async Task N2_in_a_ring_of_referrals_everybody_is_balanced_and_one_who_only_takes_is_not()
    {
        foreach (var member in (int[])[30, 31, 32]) (await BandOf(People[member])).ShouldBe(BalanceBand.Balanced);
        (await BandOf(People[Taker])).ShouldBe(BalanceBand.MostlyReceives);
    }

    private Task<IReadOnlyList<Match>> MatchesOf(int index) => App.In(synthetic.Chapter, async services =>
    {
        var today = await services.GetRequiredService<IAssociationClock>().GetTodayAsync();
        var details = new AskFields { What = Planted[index].Ask }.ToDetails();
        var ask = Ask.Post(Guid.NewGuid(), People[AskerOf(index)], Guid.NewGuid(), details, today, DateTime.UtcNow);
        return await services.GetRequiredService<Matchmaker>().ForAskAsync(ask, CancellationToken.None);
    });

    private Task<IReadOnlyList<string>> Explain(Match match) =>
        App.In(synthetic.Chapter, services => Task.FromResult(services.GetRequiredService<MatchTexts>().AboutHelper(match, "P", [])));

    private Task<BalanceBand> BandOf(Guid memberId) => App.In(synthetic.Chapter, async services =>
    {
        var deeds = await services.GetRequiredService<IRepository<Touch, Guid>>().GetListAsync(touch => touch.OwnerId == memberId && touch.Kind == TouchKind.Referral);
        return Balance.BandOf(deeds.Count(deed => deed.IsFromOwner), deeds.Count(deed => !deed.IsFromOwner));
    });
}
