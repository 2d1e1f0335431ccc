using System.IO.Compression;
using System.Text;
using Elastic.Transport;
using Microsoft.AspNetCore.Http;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace GroupHub.Elastic.Tests;

public sealed class BodyTests : TransportTest
{
    public static TheoryData<string> Kinds() => ["bytes", "memory", "string", "lines", "document"];

    [Theory, MemberData(nameof(Kinds))]
    public async Task Every_kind_of_body_arrives_as_it_is_meant(string kind)
    {
        var (body, text, type) = kind switch
        {
            "bytes" => (PostData.Bytes("{\"ä\":1}"u8.ToArray()), "{\"ä\":1}", "application/json"),
            "memory" => (PostData.ReadOnlyMemory("{\"ä\":1}"u8.ToArray()), "{\"ä\":1}", "application/json"),
            "string" => (PostData.String("{\"ä\":1}"), "{\"ä\":1}", "application/json"),
            "lines" => (PostData.MultiJson(["{\"a\":1}", "{\"ä\":2}"]), "{\"a\":1}\n{\"ä\":2}\n", "application/x-ndjson"),
            _ => (PostData.Serializable(new { Name = "a" }), "{\"name\":\"a\"}", "application/json"),
        };
        var server = await Server();

        await TransportTo(server).RequestAsync<VoidResponse>(HttpMethod.POST, "/", body);

        var asked = server.Requests.ShouldHaveSingleItem();
        Encoding.UTF8.GetString(asked.Body).ShouldBe(text);
        asked.Headers["Content-Type"].ShouldBe(type);
    }

    [Fact]
    public async Task Plain_JSON_is_asked_for_and_any_product_that_answers_is_welcome()
    {
        var server = await Server();

        var answer = await TransportTo(server).RequestAsync<StringResponse>(HttpMethod.GET, "/");

        answer.ApiCallDetails.HasSuccessfulStatusCode.ShouldBeTrue();
        server.Requests.ShouldHaveSingleItem().Headers["Accept"].ShouldBe("application/json");
    }

    [Fact]
    public async Task A_body_can_be_had_as_bytes_as_text_and_as_it_arrives()
    {
        var transport = TransportTo(await Server(http => LittleServer.Json(http, "{\"ä\":1}")));

        (await transport.RequestAsync<BytesResponse>(HttpMethod.GET, "/")).Body.ShouldBe("{\"ä\":1}"u8.ToArray());
        (await transport.RequestAsync<StringResponse>(HttpMethod.GET, "/")).Body.ShouldBe("{\"ä\":1}");
        using var streamed = await transport.RequestAsync<StreamResponse>(HttpMethod.GET, "/");
        using var reader = new StreamReader(streamed.Body);
        (await reader.ReadToEndAsync()).ShouldBe("{\"ä\":1}");
    }

    [Fact]
    public async Task A_streamed_body_is_there_before_its_end()
    {
        var readFirst = new TaskCompletionSource();
        var transport = TransportTo(await Server(async http =>
        {
            await http.Response.WriteAsync("first\n");
            await http.Response.Body.FlushAsync();
            await readFirst.Task;
            await http.Response.WriteAsync("last\n");
        }));

        using var streamed = await transport.RequestAsync<StreamResponse>(HttpMethod.GET, "/");
        using var reader = new StreamReader(streamed.Body);

        (await reader.ReadLineAsync()).ShouldBe("first");
        readFirst.SetResult();
        (await reader.ReadLineAsync()).ShouldBe("last");
    }

    [Fact]
    public async Task A_long_body_is_sent_while_it_is_being_made()
    {
        var server = await Server();

        var lines = Enumerable.Range(0, 20_000).Select(number => $"{{\"n\":{number}}}");
        await TransportTo(server).RequestAsync<VoidResponse>(HttpMethod.POST, "/_bulk", PostData.MultiJson(lines));

        var asked = server.Requests.ShouldHaveSingleItem();
        asked.Headers["Transfer-Encoding"].ShouldBe("chunked");
        Encoding.UTF8.GetString(asked.Body).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(20_000);
    }

    [Fact]
    public async Task Compression_goes_both_ways()
    {
        var server = await Server(async http =>
        {
            http.Response.Headers.ContentEncoding = "gzip";
            await using var packed = new GZipStream(http.Response.Body, CompressionLevel.Fastest);
            await packed.WriteAsync("{\"a\":1}"u8.ToArray());
        });
        var transport = TransportTo(new SingleNodePool(server.Address), settings => settings.EnableHttpCompression());

        var answer = await transport.RequestAsync<StringResponse>(HttpMethod.POST, "/", PostData.String("{\"b\":2}"));

        answer.Body.ShouldBe("{\"a\":1}");
        var asked = server.Requests.ShouldHaveSingleItem();
        asked.Headers["Content-Encoding"].ShouldBe("gzip");
        using var unpacked = new StreamReader(new GZipStream(new MemoryStream(asked.Body), CompressionMode.Decompress));
        (await unpacked.ReadToEndAsync()).ShouldBe("{\"b\":2}");
    }

    [Fact]
    public async Task Half_a_body_is_a_failed_call_that_says_so()
    {
        var answer = await TransportTo(await Server(LittleServer.HalfABody))
            .RequestAsync<BytesResponse>(HttpMethod.GET, "/");

        answer.ApiCallDetails.HttpStatusCode.ShouldBe(200);
        answer.ApiCallDetails.OriginalException.ShouldNotBeNull();
        answer.ApiCallDetails.ToString().ShouldStartWith("Unsuccessful");
        answer.Body.ShouldBeEmpty();
    }

    [Fact]
    public async Task Bodies_are_kept_to_be_looked_at_only_where_the_settings_say_so()
    {
        var server = await Server();
        var keeping = TransportTo(new SingleNodePool(server.Address), settings => settings.DisableDirectStreaming());

        var kept = await keeping.RequestAsync<StringResponse>(
            HttpMethod.POST, "/_search", PostData.String("{\"q\":1}"));
        var passed = await TransportTo(server)
            .RequestAsync<StringResponse>(HttpMethod.POST, "/_search", PostData.String("{\"q\":1}"));

        kept.ApiCallDetails.DebugInformation.ShouldContain("{\"q\":1}");
        passed.ApiCallDetails.DebugInformation.ShouldNotContain("{\"q\":1}");
    }

    [Fact]
    public async Task A_failed_call_is_thrown_only_where_the_settings_say_so()
    {
        var server = await Server(http => LittleServer.Json(http, "", 404));
        var throwing = TransportTo(new SingleNodePool(server.Address), settings => settings.ThrowExceptions());

        var thrown = await Should.ThrowAsync<TransportException>(
            () => throwing.RequestAsync<VoidResponse>(HttpMethod.GET, "/a"));

        thrown.ApiCallDetails!.HttpStatusCode.ShouldBe(404);
        thrown.ApiCallDetails.Uri!.AbsolutePath.ShouldBe("/a");
    }
}
