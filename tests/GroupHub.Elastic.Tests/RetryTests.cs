using System.Diagnostics;
using Elastic.Transport;
using Microsoft.AspNetCore.Http;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace GroupHub.Elastic.Tests;

/// <summary>What is tried again elsewhere, and what is not.</summary>
public sealed class RetryTests : TransportTest
{
    [Theory]
    [InlineData(HttpMethod.GET, "/a/_doc/1")]
    [InlineData(HttpMethod.PUT, "/a/_doc/1")]
    [InlineData(HttpMethod.DELETE, "/a")]
    [InlineData(HttpMethod.HEAD, "/a")]
    [InlineData(HttpMethod.POST, "/a/_search?routing=x")]
    [InlineData(HttpMethod.POST, "/_msearch")]
    [InlineData(HttpMethod.POST, "/a/_count")]
    [InlineData(HttpMethod.POST, "/a/_refresh")]
    public async Task What_makes_no_difference_when_done_twice_is_tried_again(HttpMethod method, string path)
    {
        foreach (var fault in (RequestDelegate[])[Answer(503), LittleServer.HalfABody, BreakOff])
        {
            var well = await Server();

            var answer = await TransportTo(await Server(fault), well)
                .RequestAsync<StringResponse>(method, path, PostData.String("{}"));

            if (method != HttpMethod.HEAD || fault != LittleServer.HalfABody) well.Requests.Count.ShouldBe(1);
            answer.ApiCallDetails.HttpStatusCode.ShouldBe(200);
        }
    }

    [Theory]
    [InlineData("/a/_doc"), InlineData("/_bulk"), InlineData("/_aliases")]
    public async Task What_may_have_been_done_is_not_done_again(string path)
    {
        foreach (var fault in (RequestDelegate[])[Answer(504), LittleServer.HalfABody, BreakOff])
        {
            var well = await Server();

            var answer = await TransportTo(await Server(fault), well)
                .RequestAsync<StringResponse>(HttpMethod.POST, path, PostData.String("{}"));

            well.Requests.ShouldBeEmpty();
            (answer.ApiCallDetails.HttpStatusCode == 504 || answer.ApiCallDetails.OriginalException is not null)
                .ShouldBeTrue();
        }
    }

    [Fact]
    public async Task What_never_left_is_sent_elsewhere_whatever_it_is()
    {
        var well = await Server();

        var answer = await TransportTo(await Nowhere(), well.Address)
            .RequestAsync<VoidResponse>(HttpMethod.POST, "/_bulk", PostData.String("{}"));

        answer.ApiCallDetails.HasSuccessfulStatusCode.ShouldBeTrue();
        well.Requests.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(400), InlineData(401), InlineData(404), InlineData(409), InlineData(429), InlineData(500)]
    public async Task An_answer_that_another_node_would_give_too_is_the_callers(int status)
    {
        var (node, other) = (await Server(http => LittleServer.Json(http, """{"error":"because"}""", status)), await Server());

        var answer = await TransportTo(node, other).RequestAsync<StringResponse>(HttpMethod.GET, "/");

        answer.ApiCallDetails.HttpStatusCode.ShouldBe(status);
        answer.ApiCallDetails.HasSuccessfulStatusCode.ShouldBeFalse();
        answer.Body.ShouldBe("""{"error":"because"}""");
        other.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task How_long_to_wait_is_told_where_it_was_asked_for()
    {
        var node = await Server(http =>
        {
            http.Response.Headers.RetryAfter = "7";
            return LittleServer.Json(http, "", 429);
        });
        var transport = TransportTo(node);

        var asked = await transport.RequestAsync<VoidResponse>(HttpMethod.GET, "/", null, new RequestConfiguration
        {
            ResponseHeadersToParse = new HeadersList("retry-after"),
        });
        var unasked = await transport.RequestAsync<VoidResponse>(HttpMethod.GET, "/");

        asked.ApiCallDetails.TryGetHeader("Retry-After", out var values).ShouldBeTrue();
        values.ShouldBe(["7"]);
        unasked.ApiCallDetails.TryGetHeader("Retry-After", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task There_are_as_many_tries_as_the_request_or_the_settings_allow()
    {
        var ill = await Server(http => LittleServer.Json(http, "", 503));

        await TransportTo(new SingleNodePool(ill.Address)).RequestAsync<VoidResponse>(HttpMethod.GET, "/default");
        await TransportTo(new SingleNodePool(ill.Address), settings => settings.MaximumRetries(2))
            .RequestAsync<VoidResponse>(HttpMethod.GET, "/settings");
        await TransportTo(new SingleNodePool(ill.Address), settings => settings.MaximumRetries(2))
            .RequestAsync<VoidResponse>(HttpMethod.GET, "/request", null, new RequestConfiguration { MaxRetries = 1 });

        ill.Requests.CountBy(asked => asked.Path)
            .ShouldBe([new("/default", 1), new("/settings", 3), new("/request", 2)]);
    }

    [Fact]
    public async Task After_the_time_for_all_tries_there_is_no_other()
    {
        var node = await Server(http =>
        {
            Time.Pass(TimeSpan.FromSeconds(31));
            return LittleServer.Json(http, "", 503);
        });

        var transport = TransportTo(
            new SingleNodePool(node.Address),
            settings => settings.MaximumRetries(5).MaxRetryTimeout(TimeSpan.FromSeconds(60)));
        await transport.RequestAsync<VoidResponse>(HttpMethod.GET, "/");

        node.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Who_does_not_answer_in_time_is_passed_over_and_left_alone()
    {
        var (hanging, well) = (await Server(LittleServer.Never), await Server());
        var transport = TransportTo(
            new StaticNodePool([hanging.Address, well.Address], randomize: false),
            settings => settings.RequestTimeout(TimeSpan.FromMilliseconds(200)));

        (await transport.RequestAsync<VoidResponse>(HttpMethod.GET, "/")).ApiCallDetails.HasSuccessfulStatusCode.ShouldBeTrue();
        (await transport.RequestAsync<VoidResponse>(HttpMethod.GET, "/")).ApiCallDetails.HasSuccessfulStatusCode.ShouldBeTrue();

        hanging.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_request_may_have_a_time_limit_of_its_own()
    {
        var hanging = await Server(LittleServer.Never);

        var answer = await TransportTo(hanging).RequestAsync<VoidResponse>(
            HttpMethod.GET, "/", null, new RequestConfiguration { RequestTimeout = TimeSpan.FromMilliseconds(50) });

        answer.ApiCallDetails.HttpStatusCode.ShouldBeNull();
        answer.ApiCallDetails.OriginalException.ShouldBeOfType<TimeoutException>();
    }

    [Fact]
    public async Task Who_gives_up_waiting_is_obeyed_at_once_and_no_node_is_blamed()
    {
        using var giveUp = new CancellationTokenSource();
        var hanging = await Server(async http =>
        {
            await giveUp.CancelAsync();
            await LittleServer.Never(http);
        });
        var pool = new StaticNodePool([hanging.Address], randomize: false);
        var watch = Stopwatch.StartNew();

        await Should.ThrowAsync<OperationCanceledException>(
            () => TransportTo(pool).RequestAsync<VoidResponse>(HttpMethod.GET, "/", giveUp.Token));

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
        pool.Nodes[0].IsAlive.ShouldBeTrue();
    }

    private static RequestDelegate Answer(int status) => http => LittleServer.Json(http, "", status);

    private static Task BreakOff(HttpContext http)
    {
        http.Abort();
        return Task.CompletedTask;
    }
}
