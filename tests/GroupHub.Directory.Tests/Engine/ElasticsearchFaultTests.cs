using System.Diagnostics;
using System.Text;
using GroupHub.Directory.Engine;
using GroupHub.Directory.Engine.Elasticsearch;
using GroupHub.Elastic.Tests;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>
/// A server that answers wrongly, late, half or not at all: one kind of exception, soon, with the reason, and nothing
/// lost.
/// </summary>
public sealed class ElasticsearchFaultTests : IAsyncLifetime
{
    private const string Nobody = """{"hits":{"total":{"value":0},"hits":[]}}""";

    private readonly Guid _association = Guid.NewGuid();
    private readonly HastyTime _time = new();
    private LittleServer _server = null!;
    private ElasticsearchDirectoryEngine _engine = null!;

    public static TheoryData<string> Faults() =>
    [
        "429", "503", "500", "401", "404 without a body", "half a body", "not JSON", "other JSON", "empty JSON",
        "somebody else's people", "people without contents", "breaks off", "hangs",
    ];

    public async ValueTask InitializeAsync()
    {
        _server = await LittleServer.Start(http => LittleServer.Json(http, Nobody));
        _engine = EngineOn(_server.Address);
    }

    public async ValueTask DisposeAsync()
    {
        _engine.Dispose();
        await _server.DisposeAsync();
    }

    [Theory, MemberData(nameof(Faults))]
    public async Task A_search_that_gets_no_proper_answer_fails_soon_and_says_why(string fault)
    {
        _server.Answer = http => Misbehave(http, fault);
        var watch = Stopwatch.StartNew();

        var failed = await Should.ThrowAsync<Exception>(() => Search());

        if (fault.StartsWith("404", StringComparison.Ordinal)) failed.ShouldBeOfType<DirectoryNotReadyException>();
        else failed.ShouldBeOfType<DirectoryUnavailableException>().Message.ShouldStartWith("Elasticsearch ");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(15));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_said_to_be()
    {
        var address = _server.Address;
        await _server.DisposeAsync();
        using var engine = EngineOn(address);

        var failed = await Should.ThrowAsync<DirectoryUnavailableException>(
            () => engine.SearchAsync(_association, A.Search()).AsTask());
        failed.Message.ShouldBe("Elasticsearch cannot be reached.");
        (await engine.FindFaultAsync()).ShouldBe("Elasticsearch cannot be reached.");
    }

    [Fact]
    public async Task What_is_wrong_is_told_without_what_only_the_server_should_know()
    {
        _server.Answer = http => LittleServer.Json(http, """{"error":"no"}""", 401);
        using var engine = new ElasticsearchDirectoryEngine(
            ElasticsearchConnection.Open(
                new ElasticsearchOptions { Nodes = [_server.Address], UserName = "grouphub", Password = "s3cret" }),
            "p",
            _time,
            NullLogger.Instance);

        var failed = await Should.ThrowAsync<DirectoryUnavailableException>(
            () => engine.SearchAsync(_association, A.Search()).AsTask());

        failed.ToString().ShouldNotContain("s3cret");
        failed.Message.ShouldContain("Elasticsearch:ApiKey");
    }

    [Fact]
    public async Task After_three_failures_nobody_waits_for_a_fourth()
    {
        _server.Answer = LittleServer.Never;

        await Task.WhenAll(
            Enumerable.Range(0, 3).Select(_ => Should.ThrowAsync<DirectoryUnavailableException>(() => Search())));
        var asked = _server.Requests.Count;
        for (var i = 0; i < 50; i++)
        {
            var refused = await Should.ThrowAsync<DirectoryUnavailableException>(() => Search());
            refused.Message.ShouldBe("Elasticsearch does not answer in time.");
        }


        _server.Requests.Count.ShouldBe(asked);
        (await _engine.FindFaultAsync()).ShouldBe("Elasticsearch does not answer in time.");
    }

    [Fact]
    public async Task After_a_pause_one_is_let_through_and_when_it_goes_well_all_are()
    {
        _server.Answer = http => LittleServer.Json(http, "", 503);
        for (var i = 0; i < 3; i++) await Should.ThrowAsync<DirectoryUnavailableException>(() => Search());
        _server.Answer = http => LittleServer.Json(http, Nobody);
        await Should.ThrowAsync<DirectoryUnavailableException>(() => Search());

        _time.Pass(TimeSpan.FromSeconds(1.1));

        for (var i = 0; i < 3; i++) (await Search()).TotalCount.ShouldBe(0);
        (await _engine.FindFaultAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task While_it_goes_badly_the_pauses_grow_to_ten_seconds()
    {
        _server.Answer = http => LittleServer.Json(http, "", 503);
        for (var i = 0; i < 3; i++) await Should.ThrowAsync<DirectoryUnavailableException>(() => Search());

        foreach (var pause in (double[])[1, 2, 4, 8, 10, 10])
        {
            var asked = _server.Requests.Count;
            _time.Pass(TimeSpan.FromSeconds(pause - 0.1));
            await Should.ThrowAsync<DirectoryUnavailableException>(() => Search());
            _server.Requests.Count.ShouldBe(asked);

            _time.Pass(TimeSpan.FromSeconds(0.2));
            await Should.ThrowAsync<DirectoryUnavailableException>(() => Search());
            _server.Requests.Count.ShouldBe(asked + 1);
        }
    }

    [Fact]
    public async Task A_search_that_somebody_gives_up_is_nobodys_fault()
    {
        using var giveUp = new CancellationTokenSource();
        _server.Answer = async http =>
        {
            await giveUp.CancelAsync();
            await LittleServer.Never(http);
        };

        for (var i = 0; i < 5; i++)
        {
            await Should.ThrowAsync<OperationCanceledException>(
                () => _engine.SearchAsync(_association, A.Search(), giveUp.Token).AsTask());
        }

        _server.Answer = http => LittleServer.Json(http, Nobody);
        (await Search()).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task What_the_server_has_no_time_for_is_sent_again_after_the_pause_it_asks_for()
    {
        var bulks = 0;
        _server.Answer = http =>
        {
            if (!IsBulk(http)) return Aliases(http);
            if (++bulks > 2) return LittleServer.Json(http, """{"errors":false}""");
            http.Response.Headers.RetryAfter = "7";
            return LittleServer.Json(http, """{"error":"busy"}""", 429);
        };

        await Update(A.Person("Jo River"));

        bulks.ShouldBe(3);
        _time.Pauses.ShouldBe([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7)]);
    }

    [Fact]
    public async Task Single_documents_it_has_no_time_for_are_sent_again_later_and_later()
    {
        var bulks = 0;
        _server.Answer = http => !IsBulk(http) ? Aliases(http)
            : LittleServer.Json(http, ++bulks <= 3
                ? """{"errors":true,"items":[{"index":{"status":201}},{"index":{"status":429,"error":{"type":"es_rejected_execution_exception"}}}]}"""
                : """{"errors":false}""");

        await Update(A.Person("Jo River"), A.Person("Al River"));

        _time.Pauses.ShouldBe([TimeSpan.FromSeconds(0.2), TimeSpan.FromSeconds(0.4), TimeSpan.FromSeconds(0.8)]);
        Encoding.UTF8.GetString(_server.Requests.Last().Body)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(4);
    }

    [Theory]
    [InlineData(429), InlineData(503), InlineData(403)]
    public async Task What_it_does_not_take_for_long_is_not_said_to_be_indexed(int status)
    {
        _server.Answer = http => IsBulk(http) ? LittleServer.Json(http, Refused(status)) : Aliases(http);

        await Should.ThrowAsync<DirectoryUnavailableException>(() => Update(A.Person("Jo River")));
    }

    [Fact]
    public async Task A_document_it_cannot_take_at_all_stands_in_nobodys_way()
    {
        _server.Answer = http => IsBulk(http)
            ? LittleServer.Json(http, """{"errors":true,"items":[{"index":{"status":400,"error":{"type":"mapper_parsing_exception"}}},{"index":{"status":201}}]}""")
            : Aliases(http);

        (await Update(A.Person("Jo River"), A.Person("Al River"))).ShouldBeEmpty();
        _server.Requests.Count(IsBulk).ShouldBe(1);
    }

    [Fact]
    public async Task Half_an_answer_to_an_update_is_no_answer()
    {
        _server.Answer = http => IsBulk(http) ? LittleServer.HalfABody(http) : Aliases(http);

        await Should.ThrowAsync<DirectoryUnavailableException>(() => Update(A.Person("Jo River")));
    }

    [Fact]
    public async Task Of_several_nodes_one_that_works_is_enough()
    {
        await using var ill = await LittleServer.Start(http => LittleServer.Json(http, "", 503));
        using var engine = EngineOn(ill.Address, _server.Address);

        for (var i = 0; i < 6; i++) (await engine.SearchAsync(_association, A.Search())).TotalCount.ShouldBe(0);

        ill.Requests.Count.ShouldBeLessThanOrEqualTo(1);
    }

    private static Task Misbehave(HttpContext http, string fault) => fault switch
    {
        "half a body" => LittleServer.HalfABody(http),
        "not JSON" => LittleServer.Json(http, "<html><body>Bad gateway</body></html>"),
        "other JSON" => LittleServer.Json(http, """{"tagline":"You Know, for Search"}"""),
        "empty JSON" => LittleServer.Json(http, "null"),
        "somebody else's people" => LittleServer.Json(http, """{"hits":{"total":{"value":1},"hits":[{"_id":"42","_source":{"title":"secret"}}]}}"""),
        "people without contents" => LittleServer.Json(
            http, """{"hits":{"total":{"value":1},"hits":[{"_id":"ID"}]}}""".Replace("ID", IdOfSomebody(http))),
        "breaks off" => BreakOff(http),
        "hangs" => LittleServer.Never(http),
        _ => LittleServer.Json(http, "", int.Parse(fault.Split(' ')[0])),
    };

    private static string IdOfSomebody(HttpContext http) =>
        $"{http.Request.Path.Value!.Split('/')[1].Split('-')[^1]}.b.{Guid.NewGuid():N}";

    private static Task BreakOff(HttpContext http)
    {
        http.Abort();
        return Task.CompletedTask;
    }

    private ElasticsearchDirectoryEngine EngineOn(params Uri[] nodes) =>
        new(ElasticsearchConnection.Open(new ElasticsearchOptions { Nodes = nodes }), "p", _time, NullLogger.Instance);

    private Task<DirectoryHits> Search() => _engine.SearchAsync(_association, A.Search()).AsTask();

    private Task<IReadOnlySet<Guid>> Update(params DirectoryEntry[] people) =>
        _engine.UpdateAsync(_association, new IndexUpdate(people, [], 1));

    private static bool IsBulk(HttpContext http) =>
        http.Request.Path.Value!.EndsWith("_bulk", StringComparison.Ordinal);

    private static bool IsBulk(Asked asked) => asked.Path.StartsWith("/_bulk", StringComparison.Ordinal);

    private static string Refused(int status) =>
        """{"errors":true,"items":[{"index":{"status":STATUS,"error":{"type":"cluster_block_exception"}}}]}""".Replace("STATUS", $"{status}");

    private Task Aliases(HttpContext http) => LittleServer.Json(http, """
        {"INDEX":{"aliases":{"INDEX-ASSOCIATION":{"filter":{"bool":{"filter":[{"term":{"association":"x"}},{"term":{"build":"b"}}]}}}}}}
        """.Replace("INDEX", $"p-directory-{IndexDefinition.Schema}").Replace("ASSOCIATION", $"{_association:N}"));
}
