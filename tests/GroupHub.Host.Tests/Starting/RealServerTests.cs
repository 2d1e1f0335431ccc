using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using GroupHub.TestKit;

namespace GroupHub.Host.Tests.Starting;

/// <summary>What only the real server does: it refuses bodies that are too large, before anybody has read them.</summary>
[Trait("Database", "Any")]
public sealed class RealServerTests(RealServer server) : IClassFixture<RealServer>
{
    private const string Endpoint = "/api/account/send-password-reset-code";
    private const int Limit = 1024 * 1024;

    [Theory]
    [InlineData(false, "en", "That is too large.")]
    [InlineData(false, "de", "Das ist zu groß.")]
    [InlineData(true, "en", "That is too large.")]
    [InlineData(true, "de", "Das ist zu groß.")]
    public async Task A_body_that_is_too_large_is_refused(bool chunked, string language, string message)
    {
        using var response = await Post(Limit + 1024, chunked, language);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        response.Headers.GetValues("_AbpErrorFormat").ShouldHaveSingleItem().ShouldBe("true");
        var envelope = await response.Content.ReadFromJsonAsync<Envelope>(Caller.Json);
        envelope!.Error.Message.ShouldBe(message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_just_below_is_read(bool chunked)
    {
        using var response = await Post(Limit - 1024, chunked, "en");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public void Without_a_way_to_pay_it_says_once_what_to_set() =>
        server.Output.Split('\n').Where(line => line.Contains("Nobody can pay yet", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("Stripe:SecretKey");

    /// <summary>Asks before it sends, as programs with much to send do; so the answer is not lost with the connection.</summary>
    private async Task<HttpResponseMessage> Post(int length, bool chunked, string language)
    {
        using var http = new HttpClient { BaseAddress = server.Address };
        using var body = new StringContent($$"""{"email":"{{new string('x', length)}}"}""", Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, Endpoint) { Content = body };
        request.Headers.ExpectContinue = true;
        request.Headers.TransferEncodingChunked = chunked;
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        return await http.SendAsync(request);
    }

    private sealed record Envelope(RefusalError Error);
}

/// <summary>One for all tests, in a process of its own.</summary>
public sealed class RealServer : IAsyncLifetime
{
    private readonly TestDatabase _database = new();
    private ServingProgram? _program;

    public Uri Address => _program!.Address;

    /// <summary>What it said before it served.</summary>
    public string Output => _program!.Output;

    public async ValueTask InitializeAsync()
    {
        await _database.CreateAsync();
        _program = await RealProgram.Serve(_database, ("App:Domain", "localhost"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_program is not null) await _program.DisposeAsync();
        await _database.DisposeAsync();
    }
}
