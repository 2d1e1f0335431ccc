using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.Extensions.Logging;
using Volo.Abp.Http;

namespace GroupHub.Abp.Tests.AspNetCore;

public sealed class ErrorEnvelopeTests(WebApp app) : IClassFixture<WebApp>
{
    [Theory]
    [InlineData("full", HttpStatusCode.Forbidden, "A1 is full.")]
    [InlineData("friendly", HttpStatusCode.Forbidden, "So sorry.")]
    [InlineData("missing", HttpStatusCode.NotFound, "Not found.")]
    [InlineData("stale", HttpStatusCode.Conflict, "Someone else has changed this meanwhile. Load it again, then repeat your change.")]
    [InlineData("invalid", HttpStatusCode.BadRequest, "Some details are missing or not right.")]
    [InlineData("later", HttpStatusCode.NotImplemented, "This is not possible yet.")]
    [InlineData("oops", HttpStatusCode.InternalServerError, "Something went wrong on our side. It has been written down; try again in a moment.")]
    public async Task Each_kind_of_failure_has_its_status_and_a_text(string how, HttpStatusCode status, string message)
    {
        var response = await app.At("localhost", ("Accept-Language", "en")).GetAsync($"api/web-app/fail/{how}");

        response.StatusCode.ShouldBe(status);
        (await ErrorOf(response)).Message.ShouldBe(message);
    }

    [Fact]
    public async Task A_business_error_carries_code_and_data_and_speaks_the_users_language()
    {
        var response = await app.At("localhost", ("Accept-Language", "de-AT")).GetAsync("api/web-app/fail/full");

        var error = await ErrorOf(response);
        error.Code.ShouldBe("WebApp:Full");
        error.Message.ShouldBe("A1 ist voll.");
        error.Data["room"]!.ToString().ShouldBe("A1");
    }

    [Fact]
    public async Task What_is_away_is_one_line_for_the_operator_and_what_went_wrong_is_told_with_its_place()
    {
        (await app.At("localhost").GetAsync("api/web-app/fail/away")).StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await app.At("localhost").GetAsync("api/web-app/fail/oops")).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        app.Log.Lines.ShouldContain((LogLevel.Warning, "The request could not be served: 503 WebApp:Away Nobody listens.", null));
        app.Log.Lines.ShouldContain(line => line.Level == LogLevel.Error && line.Exception is InvalidOperationException);
    }

    [Fact]
    public async Task Nothing_of_our_inside_is_told()
    {
        var response = await app.At("localhost").GetAsync("api/web-app/fail/oops");

        (await response.Content.ReadAsStringAsync()).ShouldNotContain("secret");
    }

    [Fact]
    public async Task Members_are_named_as_the_client_names_them()
    {
        var error = await ErrorOf(await app.At("localhost", ("Accept-Language", "en")).GetAsync("api/web-app/fail/invalid"));

        error.ValidationErrors!.ShouldHaveSingleItem().Members.ShouldBe(["lines[0].room"]);
        error.Details.ShouldBe("This needs a look:\r\n - Too long.\r\n");
    }

    [Fact]
    public async Task Who_is_not_signed_in_gets_a_plain_401()
    {
        var response = await app.At("localhost").GetAsync("api/web-app/fail/forbidden");

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        response.Headers.Contains(AbpHttpConsts.AbpErrorFormat).ShouldBeFalse();
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_signed_in_but_may_not_gets_a_403_in_the_envelope()
    {
        var response = await app.As(WebApp.Ada, null).GetAsync("api/web-app/fail/forbidden");

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await ErrorOf(response)).Message.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("GET", "api/nowhere", HttpStatusCode.NotFound)]
    [InlineData("DELETE", "api/web-app/bookings", HttpStatusCode.MethodNotAllowed)]
    public async Task What_routing_refuses_comes_in_the_envelope_too(string method, string path, HttpStatusCode status)
    {
        var response = await app.At("localhost").SendAsync(new HttpRequestMessage(new HttpMethod(method), path));

        response.StatusCode.ShouldBe(status);
        (await ErrorOf(response)).Message.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("{ not json", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task An_unreadable_body_is_a_refusal_in_the_envelope(string body, string type, HttpStatusCode status)
    {
        var response = await app.At("localhost").PostAsync("api/web-app/bookings", new StringContent(body, Encoding.UTF8, type));

        response.StatusCode.ShouldBe(status);
        (await ErrorOf(response)).Message.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("api/web-app/bookings")]
    [InlineData("api/plain")]
    public async Task Each_wrong_member_is_named_with_a_reason_in_the_users_language(string path)
    {
        var body = new { room = "far too long", at = "2026-01-01", guest = Guid.Empty, seats = 10 };

        var error = await ErrorOf(await app.At("localhost", ("Accept-Language", "de")).PostAsJsonAsync(path, body));

        error.ValidationErrors!.Select(e => (e.Members[0], e.Message)).ShouldBe(
            [("room", "Höchstens 5 Zeichen."), ("seats", "Ein Wert von 1 bis 9.")], ignoreOrder: true);
    }

    [Fact]
    public async Task A_value_of_the_wrong_type_names_its_member()
    {
        var body = new { room = "A1", at = "2026-01-01", guest = "nobody" };

        var error = await ErrorOf(await app.At("localhost", ("Accept-Language", "en")).PostAsJsonAsync("api/web-app/bookings", body));

        var wrong = error.ValidationErrors!.ShouldHaveSingleItem();
        wrong.Members.ShouldBe(["guest"]);
        wrong.Message.ShouldBe("This field is not valid.");
    }

    [Fact]
    public async Task Unknown_members_of_a_body_are_ignored()
    {
        var body = new { room = "A1", at = "2026-01-01", guest = Guid.NewGuid(), isDeleted = true };

        var response = await app.At("localhost").PostAsJsonAsync("api/web-app/bookings", body);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Instants_are_utc_and_say_so()
    {
        var body = new { room = "A1", at = "2026-01-01T10:00:00+02:00", guest = Guid.NewGuid() };

        var response = await app.At("localhost").PostAsJsonAsync("api/web-app/bookings", body);

        (await response.Content.ReadAsStringAsync()).ShouldContain("\"at\":\"2026-01-01T08:00:00Z\"");
    }

    internal static async Task<Error> ErrorOf(HttpResponseMessage response)
    {
        response.Headers.GetValues(AbpHttpConsts.AbpErrorFormat).ShouldBe(["true"]);
        return (await response.Content.ReadFromJsonAsync<Envelope>())!.Error;
    }

    internal sealed record Envelope(Error Error);

    internal sealed class Error : RemoteServiceErrorInfo
    {
        public new Dictionary<string, object?> Data { get; set; } = [];
    }
}
