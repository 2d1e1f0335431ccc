using System.Text;
using System.Text.Json;
using GroupHub.Directory.Engine;
using GroupHub.Members;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>What only an engine on a server has: several hosts, an index for all, pages without end.</summary>
public abstract class ElasticsearchContract<TFixture>(TFixture engine) where TFixture : ElasticsearchFixture
{
    [Fact]
    public async Task A_hidden_field_and_a_deletion_are_seen_by_another_host_within_two_seconds()
    {
        var (jo, al) = (A.Person("Jo River", p => p with { Phone = "+49 170 9998877" }), A.Person("Al Gone"));
        var here = await engine.AssociationOf(jo, al);
        using var otherHost = engine.NewHost();
        var there = new EngineAssociation(otherHost, here.Id);
        (await there.Search("01709998877")).TotalCount.ShouldBe(1);

        await here.Index(jo with { Members = jo.Members! with { Phone = null } });
        await here.Delete(al);

        // The clock of the server decides; what counts is that nobody has to ask for it.
        var until = DateTime.UtcNow.AddSeconds(20);
        while ((await there.Search("01709998877")).TotalCount > 0 || (await there.Search("gone")).TotalCount > 0)
        {
            DateTime.UtcNow.ShouldBeLessThan(until);
        }
        (await engine.IndexSettings()).ShouldContain("\"refresh_interval\":\"1s\"");
    }

    [Fact]
    public async Task What_was_read_earlier_never_replaces_what_was_read_later()
    {
        var jo = A.Person("Jo River");
        var association = await engine.AssociationOf(jo);
        var (earlier, later) = (EngineFixture.Now(), EngineFixture.Now());

        var changed = jo with { Members = jo.Members! with { LastName = "Later" } };
        (await engine.Engine.UpdateAsync(association.Id, new IndexUpdate([changed], [], later))).ShouldBeEmpty();
        (await engine.Engine.UpdateAsync(association.Id, new IndexUpdate([jo], [], earlier))).ShouldBe([jo.MemberId]);
        (await association.Search("")).Names().ShouldBe(["Jo Later"]);

        (await engine.Engine.UpdateAsync(association.Id, new IndexUpdate([], [jo.MemberId], EngineFixture.Now())))
            .ShouldBeEmpty();
        (await engine.Engine.UpdateAsync(association.Id, new IndexUpdate([jo], [], later))).ShouldBe([jo.MemberId]);
        (await association.Search("")).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task What_another_host_changes_during_a_rebuild_is_in_the_new_index()
    {
        var (jo, al, bo) = (A.Person("Jo Old"), A.Person("Al Gone"), A.Person("Bo Same"));
        var here = await engine.AssociationOf(jo, al, bo);
        using var otherHost = engine.NewHost();
        var there = new EngineAssociation(otherHost, here.Id);

        await using var rebuild = await engine.Engine.BeginRebuildAsync(here.Id);
        var read = EngineFixture.Now();
        await there.Index(jo with { Members = jo.Members! with { LastName = "New" } });
        await there.Delete(al);
        await rebuild.AddAsync([jo, al, bo], read);
        await there.Index(A.Person("Cy Late"));
        await rebuild.CompleteAsync();

        (await here.Search("")).Names().ShouldBe(["Cy Late", "Jo New", "Bo Same"]);
        (await there.Search("")).Names().ShouldBe(["Cy Late", "Jo New", "Bo Same"]);
    }

    [Fact]
    public async Task Two_hosts_that_rebuild_at_once_do_each_other_no_harm()
    {
        var people = Enumerable.Range(0, 30).Select(number => A.Person($"Jo Number{number}")).ToArray();
        var here = await engine.AssociationOf(people);
        using var otherHost = engine.NewHost();

        await using var one = await engine.Engine.BeginRebuildAsync(here.Id);
        await using var other = await otherHost.BeginRebuildAsync(here.Id);
        await one.AddAsync(people, EngineFixture.Now());
        await other.AddAsync(people, EngineFixture.Now());
        await here.Delete(people[0]);
        await other.CompleteAsync();
        (await here.Search("")).TotalCount.ShouldBe(29);
        await one.CompleteAsync();

        (await here.Search("")).TotalCount.ShouldBe(29);
        (await engine.CountDocuments(here.Id)).ShouldBe(29);
    }

    [Fact]
    public async Task What_a_host_that_died_has_left_of_a_rebuild_is_no_part_of_the_next()
    {
        var jo = A.Person("Jo River");
        var here = await engine.AssociationOf(jo);
        using (var dying = engine.NewHost())
        {
            var left = await dying.BeginRebuildAsync(here.Id);
            await left.AddAsync([A.Person("Al Half")], EngineFixture.Now());
        }

        await here.Index(jo with { Members = jo.Members! with { LastName = "Stream" } });
        await using (var rebuild = await engine.Engine.BeginRebuildAsync(here.Id))
        {
            await rebuild.AddAsync(
                [jo with { Members = jo.Members! with { LastName = "Stream" } }], EngineFixture.Now());
            await rebuild.CompleteAsync();
        }

        (await here.Search("")).Names().ShouldBe(["Jo Stream"]);
    }

    [Fact]
    public async Task Whoever_asks_an_associations_alias_anything_gets_its_own_people_only()
    {
        var here = await engine.AssociationOf(A.Person("Jo River"));
        await engine.AssociationOf(A.Person("Jo Harbour"));

        var answer = await engine.Ask(HttpMethod.POST, $"/{engine.AliasOf(here.Id)}/_search", """{"query":{"match_all":{}},"size":1000}""");

        using var json = JsonDocument.Parse(answer);
        json.RootElement.GetProperty("hits").GetProperty("total").GetProperty("value").GetInt32().ShouldBe(1);
        answer.ShouldNotContain("Harbour");
    }

    [Fact]
    public async Task What_is_sent_and_returned_names_fields_of_one_audience_only()
    {
        var here = await engine.AssociationOf(
            A.Person("Jo River", p => p with { Phone = "+49 170 1231231" }, open => open));

        foreach (var (audience, other) in ((Audience, string)[])[(Audience.Public, "members."), (Audience.Members, "public.")])
        {
            var (path, body) = engine.Host.Describe(
                here.Id, A.Search("jo river", audience) with { Towns = ["Linden"] });
            var sent = Encoding.UTF8.GetString(body.Span);
            sent.ShouldNotContain(other);
            sent.ShouldNotContain(here.Id.ToString("N"));
            path.ShouldStartWith($"/{engine.AliasOf(here.Id)}/_search");
            if (audience == Audience.Public)
            {
                (await engine.Ask(HttpMethod.POST, path, sent)).ShouldNotContain("1231231");
            }
        }
    }

    [Fact]
    public async Task A_page_farther_than_the_server_counts_is_walked_to()
    {
        using var near = engine.NewHost(farthestHit: 150);

        var joined = A.Search("", Audience.Public) with { Sort = DirectorySort.Joined };
        foreach (var search in (DirectorySearch[])[A.Search(), A.Search("notary"), joined, A.Search("brnadt")])
        {
            var all = (await engine.InCorpus(search with { Take = 5000 })).Hits.Select(hit => hit.MemberId).ToList();
            foreach (var skip in (int[])[0, 140, 151, 299, 300, 437, all.Count - 5, all.Count, 1_000_000])
            {
                var page = await near.SearchAsync(
                    await engine.CorpusId(), search with { Skip = Math.Max(0, skip), Take = 20 });
                page.TotalCount.ShouldBe(all.Count);
                page.Hits.Select(hit => hit.MemberId).ShouldBe(all.Skip(skip).Take(20), $"{search.Text} {skip}");
                page.Facet(FacetName.Town).ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public async Task A_deleted_index_is_told_apart_from_an_empty_one_and_nothing_brings_it_back_half()
    {
        using var host = engine.NewHost(prefix: $"{engine.Prefix}-gone");
        var id = Guid.NewGuid();
        await using (var rebuild = await host.BeginRebuildAsync(id)) await rebuild.CompleteAsync();
        (await host.SearchAsync(id, A.Search())).TotalCount.ShouldBe(0);

        await engine.Ask(HttpMethod.DELETE, $"/{ElasticsearchFixture.IndexOf($"{engine.Prefix}-gone")}");

        (await host.GetStateAsync(id)).ShouldBe(DirectoryState.Missing);
        await Should.ThrowAsync<DirectoryNotReadyException>(() => host.SearchAsync(id, A.Search()).AsTask());
        await Should.ThrowAsync<DirectoryNotReadyException>(
            () => host.UpdateAsync(id, new IndexUpdate([A.Person("Jo River")], [Guid.NewGuid()], EngineFixture.Now())));
        (await engine.Ask(HttpMethod.GET, $"/_cat/indices/{engine.Prefix}-gone*")).ShouldNotContain("gone");
    }

    [Fact]
    public async Task An_index_of_somebody_else_is_left_alone()
    {
        var prefix = $"{engine.Prefix}-other";
        await engine.Ask(HttpMethod.PUT, $"/{ElasticsearchFixture.IndexOf(prefix)}", """{"mappings":{"properties":{"title":{"type":"text"}}}}""");
        using var host = engine.NewHost(prefix: prefix);

        var refused = await Should.ThrowAsync<DirectoryUnavailableException>(
            () => host.BeginRebuildAsync(Guid.NewGuid()));

        refused.Message.ShouldContain("Elasticsearch:IndexPrefix");
    }
}
