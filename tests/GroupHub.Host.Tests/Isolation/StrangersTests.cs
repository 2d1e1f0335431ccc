using GroupHub.Data;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace GroupHub.Host.Tests.Isolation;

/// <summary>
/// Enumerates endpoints and pages, so that a new one cannot be forgotten (DESIGN 5). Tried where nothing but the product
/// itself stands between two associations: PostgreSQL would hide what it forgets behind its own policies.
/// </summary>
[Trait("Database", "Any")]
public sealed class StrangersTests(GroupHubApp app, StrangersRound round) : FeatureTest(app), IClassFixture<StrangersRound>
{
    private const double LeastOpened = 0.5;

    [Fact]
    public async Task There_is_something_to_guess_in_every_table_of_a_module()
    {
        var tables = await App.In(Acme, async services => ModuleTables
            .In((await services.GetRequiredService<IDbContextProvider<GroupHubDbContext>>().GetDbContextAsync()).Model)
            .Select(entity => entity.GetTableName()!)
            .ToList());

        tables.Where(table => !round.Rows.Any(row => row.StartsWith($"{table}: ", StringComparison.Ordinal))).ShouldBeEmpty();
        round.Tries.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void No_endpoint_shows_a_stranger_anything_of_an_association() => round.Shown.ShouldBeEmpty();

    [Fact]
    public void No_endpoint_lets_a_stranger_change_anything_of_an_association() => round.Changed.ShouldBeEmpty();

    /// <summary>What is refused to everybody proves nothing about strangers.</summary>
    [Fact]
    public void Most_of_what_strangers_are_refused_is_done_for_the_associations_own_people()
    {
        var (opened, closed) = (round.Insiders.Opened.Count, round.Insiders.Closed);

        ((double)opened / (opened + closed.Count)).ShouldBeGreaterThan(LeastOpened, string.Join('\n', closed));
    }

    [Fact]
    public void Pages_and_endpoints_of_their_own_are_tried_as_well_as_actions() =>
        new[] { "GET api/members/{id:guid}", "POST Account/Login", "GET /Account/Register" }.Except(round.Doors).ShouldBeEmpty(string.Join('\n', round.Doors));

    [Fact]
    public void No_guess_breaks_an_endpoint() => round.Broken.ShouldBeEmpty();
}
