using GroupHub.Directory.Engine;
using GroupHub.Foundation;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>Changes, rebuilds and passing time.</summary>
public abstract class FreshnessContract<TFixture>(TFixture engine) where TFixture : EngineFixture
{
    [Fact]
    public async Task A_change_is_found_by_the_next_search()
    {
        var jo = A.Person("Jo River");
        var association = await engine.AssociationOf();

        await association.Index(jo);
        (await association.Search("river")).TotalCount.ShouldBe(1);

        await association.Index(jo with { Members = jo.Members! with { LastName = "Stream" } });
        (await association.Search("river")).TotalCount.ShouldBe(0);
        (await association.Search("stream")).TotalCount.ShouldBe(1);

        await association.Delete(jo);
        (await association.Search("stream")).TotalCount.ShouldBe(0);
        await association.Delete(jo);
    }

    [Fact]
    public async Task Nobody_is_listed_before_or_after_their_days()
    {
        var jo = A.Person("Jo River") with { ListedOn = [Days("2026-02-01", "2026-03-31"), Days("2026-11-01", "2026-12-31")] };
        var association = await engine.AssociationOf(jo, A.Person("Al Always") with { ListedOn = [new(DateOnly.MinValue, DateOnly.MaxValue)] });

        foreach (var (day, isListed) in new[] { ("2026-01-31", false), ("2026-02-01", true), ("2026-03-31", true), ("2026-04-01", false), ("2026-11-01", true), ("2027-01-01", false) })
        {
            var found = await engine.Engine.SearchAsync(association.Id, A.Search() with { Today = DateOnly.Parse(day) });
            found.Names().Contains("Jo River").ShouldBe(isListed, day);
            (await engine.Engine.SearchAsync(association.Id, A.Search("river") with { Today = DateOnly.Parse(day) })).TotalCount.ShouldBe(isListed ? 1 : 0, day);
        }
    }

    [Fact]
    public async Task A_rebuild_takes_over_only_when_it_is_complete()
    {
        var association = await engine.AssociationOf(A.Person("Jo Old"));

        await using var rebuild = await engine.Engine.BeginRebuildAsync(association.Id);
        await rebuild.AddAsync([A.Person("Jo New")], EngineFixture.Now());
        (await association.Search("")).Names().ShouldBe(["Jo Old"]);
        await rebuild.CompleteAsync();

        (await association.Search("")).Names().ShouldBe(["Jo New"]);
    }

    [Fact]
    public async Task Who_changed_during_a_rebuild_is_as_changed_whatever_the_rebuild_had_read()
    {
        var (jo, al) = (A.Person("Jo Old"), A.Person("Al Gone"));
        var association = await engine.AssociationOf(jo, al);

        await using var rebuild = await engine.Engine.BeginRebuildAsync(association.Id);
        var read = EngineFixture.Now();
        await association.Index(jo with { Members = jo.Members! with { LastName = "New" } });
        await association.Delete(al);
        await rebuild.AddAsync([jo, al, A.Person("Bo Both")], read);
        await rebuild.CompleteAsync();

        (await association.Search("")).Names().ShouldBe(["Bo Both", "Jo New"]);
    }

    [Fact]
    public async Task An_abandoned_rebuild_leaves_everything_as_it_was()
    {
        var association = await engine.AssociationOf(A.Person("Jo Old"));

        await using (var rebuild = await engine.Engine.BeginRebuildAsync(association.Id))
        {
            await rebuild.AddAsync([A.Person("Jo New")], EngineFixture.Now());
        }

        (await association.Search("")).Names().ShouldBe(["Jo Old"]);
        await using var again = await engine.Engine.BeginRebuildAsync(association.Id);
        await Should.ThrowAsync<InvalidOperationException>(() => engine.Engine.BeginRebuildAsync(association.Id));
    }

    [Fact]
    public async Task Searching_while_others_index_and_rebuild_always_sees_whole_people()
    {
        var people = Enumerable.Range(0, 50).Select(number => A.Person("Jo River", p => p with { Town = "A", Skills = ["a"], JobTitle = "version a" })).ToArray();
        var association = await engine.AssociationOf(people);
        using var stop = new CancellationTokenSource();

        var searching = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (!stop.IsCancellationRequested)
            {
                var found = await engine.Engine.SearchAsync(association.Id, A.Search("river version") with { Take = 100 });
                found.TotalCount.ShouldBe(50);
                found.Facet(FacetName.Town).Sum(value => value.Count).ShouldBe(50);
                found.Hits.ShouldAllBe(hit => string.Equals(hit.Listing.Skills[0], hit.Listing.Town, StringComparison.OrdinalIgnoreCase) && hit.Highlights.JobTitle!.EndsWith(hit.Listing.Skills[0]));
            }
        })).ToArray();
        for (var round = 0; round < engine.Samples(60); round++) await Change(association, people, (char)('a' + (round % 26)), isRebuild: round % 5 == 4);
        await stop.CancelAsync();

        await Task.WhenAll(searching);
    }

    private async Task Change(EngineAssociation association, DirectoryEntry[] people, char version, bool isRebuild)
    {
        DirectoryEntry[] changed = [.. people.Select(p => p with { Members = p.Members! with { Town = $"{char.ToUpperInvariant(version)}", Skills = [$"{version}"], JobTitle = $"version {version}" } })];
        foreach (var batch in changed.Chunk(7)) await association.Index(batch);
        if (!isRebuild) return;
        await using var rebuild = await engine.Engine.BeginRebuildAsync(association.Id);
        await rebuild.AddAsync(changed, EngineFixture.Now());
        await rebuild.CompleteAsync();
    }

    private static DateRange Days(string from, string to) => new(DateOnly.Parse(from), DateOnly.Parse(to));
}
