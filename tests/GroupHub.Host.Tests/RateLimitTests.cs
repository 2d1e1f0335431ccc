using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using GroupHub.TestKit;

namespace GroupHub.Host.Tests;

[Trait("Database", "Any")]
public sealed class RateLimitTests(LimitedApp app) : IClassFixture<LimitedApp>
{
    private const string Reset = "/api/account/send-password-reset-code";
    private static int _last;

    [Fact]
    public async Task Who_tries_to_sign_in_too_often_is_told_when_to_come_back_and_nobody_else_is()
    {
        var (guesser, other) = (NewAddress(), NewAddress());
        for (var i = 0; i < 3; i++) (await Post(guesser, "/connect/token")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        var refused = await Post(guesser, "/Account/Login");

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(1));
        (await Post(other, "/connect/token")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_api_says_so_in_the_envelope_that_the_client_reads()
    {
        var address = NewAddress();
        for (var i = 0; i < 3; i++) await Post(address, Reset);

        var refused = await Post(address, Reset, ("Accept-Language", "de"));

        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.GetValues("_AbpErrorFormat").ShouldBe(["true"]);
        (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("error").GetProperty("message").GetString().ShouldBe("Zu viele Anfragen.");
    }

    [Fact]
    public async Task Foundings_have_a_limit_of_their_own()
    {
        var address = NewAddress();
        for (var i = 0; i < 2; i++) (await Post(address, "/api/founding")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await Post(address, "/api/founding")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await Post(address, Reset)).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Looking_has_a_limit_too_and_looking_and_writing_do_not_use_up_each_other()
    {
        var address = NewAddress();
        for (var i = 0; i < 50; i++) (await Get(address, "/api/abp/application-configuration")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await Get(address, "/api/abp/application-configuration")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await Post(address, Reset)).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Behind_the_proxy_everybody_counts_alone()
    {
        var (guesser, other) = (NewAddress(), NewAddress());
        for (var i = 0; i < 3; i++) await Post(LimitedApp.Proxy, Reset, ("X-Forwarded-For", guesser));

        (await Post(LimitedApp.Proxy, Reset, ("X-Forwarded-For", guesser))).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await Post(LimitedApp.Proxy, Reset, ("X-Forwarded-For", other))).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Who_only_claims_to_come_from_elsewhere_is_counted_where_he_is()
    {
        var stranger = NewAddress();
        for (var i = 0; i < 3; i++) await Post(stranger, Reset, ("X-Forwarded-For", NewAddress()));

        (await Post(stranger, Reset, ("X-Forwarded-For", NewAddress()))).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task What_is_in_front_of_the_proxys_own_word_is_not_believed()
    {
        var guesser = NewAddress();
        for (var i = 0; i < 3; i++) await Post(LimitedApp.Proxy, Reset, ("X-Forwarded-For", $"{NewAddress()}, {guesser}"));

        (await Post(LimitedApp.Proxy, Reset, ("X-Forwarded-For", $"{NewAddress()}, {guesser}"))).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Host_name_and_scheme_are_believed_from_the_proxy_and_from_nobody_else()
    {
        (string, string)[] said = [("X-Forwarded-For", NewAddress()), ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "groups.example")];

        (await Issuer(LimitedApp.Proxy, said)).ShouldBe("https://groups.example/");
        (await Issuer(NewAddress(), said)).ShouldBe("http://localhost/");
    }

    [Fact]
    public async Task Who_is_signed_in_sends_test_mails_of_an_announcement_some_times_a_minute()
    {
        await using var limited = await GroupHubApp.Start(new Dictionary<string, string> { ["RateLimits:Enabled"] = "true", ["RateLimits:TestMailsPerMinute"] = "2" });
        var (admin, test) = (limited.As(limited.Acme.Admin), $"/api/communication/announcements/{Guid.NewGuid()}/test");

        for (var i = 0; i < 2; i++) (await admin.PostAndFail(test)).Status.ShouldBe(HttpStatusCode.NotFound);

        (await admin.PostAndFail(test)).Status.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    /// <summary>From the addresses that are kept for examples, each once: limits of one test are not those of another.</summary>
    private static string NewAddress() => $"198.51.100.{Interlocked.Increment(ref _last)}";

    private Task<HttpResponseMessage> Post(string from, string path, params (string Name, string Value)[] headers) => app.Call(from, HttpMethod.Post, path, headers);

    private Task<HttpResponseMessage> Get(string from, string path) => app.Call(from, HttpMethod.Get, path);

    private async Task<string?> Issuer(string from, (string Name, string Value)[] headers)
    {
        var document = await app.Call(from, HttpMethod.Get, "/.well-known/openid-configuration", headers);
        return (await document.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("issuer").GetString();
    }
}
