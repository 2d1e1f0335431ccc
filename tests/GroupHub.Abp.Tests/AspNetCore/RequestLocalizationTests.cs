namespace GroupHub.Abp.Tests.AspNetCore;

public sealed class RequestLocalizationTests(WebApp app) : IClassFixture<WebApp>
{
    [Theory]
    [InlineData("de", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("en-GB,de;q=0.5", "en")]
    [InlineData("fr,de;q=0.4,en;q=0.9", "en")]
    public async Task The_nearest_spoken_language_answers(string asked, string answered) =>
        (await CultureOf(app.At("localhost", ("Accept-Language", asked)))).ShouldBe(answered);

    [Theory]
    [InlineData("c=undefined|uic=undefined")]
    [InlineData("c%3Dundefined%7Cuic%3Dundefined")]
    [InlineData("c=xx-YY|uic=xx-YY")]
    [InlineData("rubbish")]
    public async Task A_cookie_that_names_no_language_is_passed_over(string cookie)
    {
        var client = app.At("localhost", ("Cookie", $".AspNetCore.Culture={cookie}"), ("Accept-Language", "en"));

        (await CultureOf(client)).ShouldBe("en");
    }

    [Fact]
    public async Task The_cookie_wins_over_the_browser()
    {
        var client = app.At("localhost", ("Cookie", ".AspNetCore.Culture=c%3Dde%7Cuic%3Dde"), ("Accept-Language", "en"));

        (await CultureOf(client)).ShouldBe("de");
    }

    [Fact]
    public async Task The_query_wins_over_the_cookie()
    {
        var client = app.At("localhost", ("Cookie", ".AspNetCore.Culture=c%3Dde%7Cuic%3Dde"));

        (await client.GetStringAsync("api/web-app/culture?culture=en&ui-culture=en")).ShouldBe("en");
    }

    [Fact]
    public async Task Who_asks_for_nothing_is_answered_in_the_tenants_own_language() =>
        (await CultureOf(app.At("acme.localhost"))).ShouldBe("de");

    [Fact]
    public async Task Texts_come_in_the_language_of_the_request() =>
        (await app.At("localhost", ("Accept-Language", "de")).GetStringAsync("api/web-app/greeting")).ShouldBe("Hallo");

    private static Task<string> CultureOf(HttpClient client) => client.GetStringAsync("api/web-app/culture");
}
