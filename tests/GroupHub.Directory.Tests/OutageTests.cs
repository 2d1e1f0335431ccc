using System.Diagnostics;
using System.Net;
using GroupHub.Directory.Features;
using GroupHub.Directory.Tests.Engine;
using GroupHub.Elastic.Tests;
using GroupHub.Members;
using GroupHub.TestKit;

namespace GroupHub.Directory.Tests;

/// <summary>
/// The search server is away: searching says so, soon and clearly, the rest works, and nothing that changes meanwhile
/// is lost.
/// </summary>
[Collection(Application.Name)]
public sealed class OutageTests
{
    private static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(2);

    [Fact, Trait("Database", "Any")]
    public async Task Without_its_server_the_directory_says_so_and_everything_else_works()
    {
        await using var nowhere = await LittleServer.Start(http => LittleServer.Json(http, "", 503));
        await using var app = await GroupHubApp.Start(On(nowhere.Address));
        var member = await app.Member(app.Acme, Ada(Given.Word()));
        var me = app.As(await app.Account(app.Acme, member));

        var watch = Stopwatch.StartNew();
        var refused = await me.GetAndFail("/api/directory?query=ada");

        refused.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        refused.Error.Code.ShouldBe(DirectoryErrors.Unavailable);
        refused.Error.Message!.ShouldContain("cannot be searched at the moment");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(15));
        var inGerman = await app.Visitor(app.Acme).In("de").GetAndFail("/api/directory/suggest?query=ada");
        inGerman.Error.Message!.ShouldContain("kann im Moment nicht durchsucht werden");
        (await app.As(app.Acme.Admin).PostAndFail("/api/directory/rebuild")).Error.Code
            .ShouldBe(DirectoryErrors.Unavailable);
        (await me.Get<DirectoryProfile>($"/api/directory/{member}")).Name.ShouldBe("Ada Lovelace");
        (await me.Get($"/api/directory/{member}/vcard")).ShouldBe(HttpStatusCode.OK);
        (await app.Visitor(app.Acme).Get("/api/dues/plans")).ShouldBe(HttpStatusCode.OK);
        (await app.Visitor(app.Acme).Http.GetStringAsync("/health/ready")).ShouldContain("Degraded");
        (await app.Visitor(app.Acme).Http.GetStringAsync("/health/ready")).ShouldContain("Elasticsearch");
    }

    [Fact]
    public async Task What_changes_during_an_outage_is_found_afterwards_by_itself()
    {
        var (isAway, server) = (false, ElasticsearchServers.Any);
        await using var between = await LittleServer.Start(
            http => isAway ? LittleServer.Json(http, "", 503) : Forward.To(server, http));
        await using var app = await GroupHubApp.Start(On(between.Address));
        var (before, during, late, hidden) = (Given.Word(), Given.Word(), Given.Word(), Given.Word());
        var changing = app.As(await app.Account(app.Acme, await app.Member(app.Acme, Ada(before))));
        var hiding = app.As(await app.Account(app.Acme, await app.Member(app.Acme, Ada(hidden))));
        await Found(app, before);

        isAway = true;
        await Revise(changing, profile => profile["company"] = during);
        await Revise(hiding, profile => profile["company"] = null);
        await app.Member(app.Acme, Ada(late));
        await Should.ThrowAsync<InvalidOperationException>(
            () => app.Visitor(app.Acme).Get<DirectoryPage>($"/api/directory?query={late}"));
        isAway = false;

        foreach (var word in (string[])[during, late]) await Found(app, word);
        foreach (var word in (string[])[before, hidden])
        {
            (await app.Visitor(app.Acme).Get<DirectoryPage>($"/api/directory?query={word}")).TotalCount.ShouldBe(0);
        }
    }

    [Fact, Trait("Database", "Any")]
    public async Task A_server_that_is_killed_and_restarted_under_load_disturbs_nothing_else_and_misses_nothing()
    {
        await using var elasticsearch = await RunningElasticsearch.Start();
        await using var app = await GroupHubApp.Start(On(elasticsearch.Address));
        var words = new List<string> { Given.Word() };
        var me = app.As(await app.Account(app.Acme, await app.Member(app.Acme, Ada(words[0]))));
        await Found(app, words[0]);
        using var stop = new CancellationTokenSource();

        var searching = Enumerable.Range(0, 3)
            .Select(_ => Task.Run(() => KeepSearching(app.Visitor(app.Acme), stop.Token)))
            .ToArray();
        var browsing = Task.Run(() => KeepBrowsing(app.Visitor(app.Acme), stop.Token));
        elasticsearch.Kill();
        for (var i = 0; i < 5; i++)
        {
            words.Add(Given.Word());
            await app.Member(app.Acme, Ada(words[^1]));
        }

        await Revise(me, profile => profile["jobTitle"] = words[0] + "x");
        await elasticsearch.Restart();
        foreach (var word in words.Append(words[0] + "x")) await Found(app, word);
        await stop.CancelAsync();

        var outcomes = (await Task.WhenAll(searching)).SelectMany(outcome => outcome).ToList();
        outcomes.Select(outcome => outcome.Status)
            .Distinct()
            .ShouldBe([HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable], ignoreOrder: true);
        outcomes.Max(outcome => outcome.Took).ShouldBeLessThan(TimeSpan.FromSeconds(20));
        (await browsing).ShouldBeGreaterThan(0);
        (await app.Visitor(app.Acme).Get<DirectoryPage>("/api/directory")).TotalCount.ShouldBe(words.Count);
    }

    private static async Task<List<(HttpStatusCode Status, TimeSpan Took)>> KeepSearching(
        Caller visitor, CancellationToken stop)
    {
        var outcomes = new List<(HttpStatusCode, TimeSpan)>();
        while (!stop.IsCancellationRequested)
        {
            var watch = Stopwatch.StartNew();
            outcomes.Add((await visitor.Get("/api/directory?query=ada"), watch.Elapsed));
            await Task.Delay(20, CancellationToken.None);
        }

        return outcomes;
    }

    private static async Task<int> KeepBrowsing(Caller visitor, CancellationToken stop)
    {
        var count = 0;
        for (; !stop.IsCancellationRequested; count++)
        {
            (await visitor.Get("/api/dues/plans")).ShouldBe(HttpStatusCode.OK);
            await Task.Delay(20, CancellationToken.None);
        }

        return count;
    }

    /// <summary>Whatever is away comes back in its own time; what counts is that nobody has to help.</summary>
    private static async Task Found(GroupHubApp app, string word)
    {
        var visitor = app.Visitor(app.Acme);
        var watch = Stopwatch.StartNew();
        while (true)
        {
            using var response = await visitor.Http.GetAsync($"/api/directory?query={word}");
            var found = response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync() : "";
            if (found.Contains("\"totalCount\":1,", StringComparison.Ordinal)) return;
            watch.Elapsed.ShouldBeLessThan(LongEnough, $"{word}: {response.StatusCode} {found}");
            await Task.Delay(50);
        }
    }

    private static async Task Revise(Caller me, Action<Dictionary<string, object?>> revise)
    {
        var profile = await me.Get<Dictionary<string, object?>>("/api/members/me");
        revise(profile);
        await me.Put("/api/members/me", profile);
    }

    private static Dictionary<string, string> On(Uri address) => new()
    {
        ["Elasticsearch:Nodes"] = address.AbsoluteUri,
        ["Elasticsearch:IndexPrefix"] = $"test-{Guid.NewGuid():N}"[..16],
    };

    private static NewPerson Ada(string word) =>
        new()
        {
            FirstName = "Ada", LastName = "Lovelace", Email = $"{Guid.NewGuid():N}@people.example", Company = word,
            Audiences = Given.Open,
        };
}
