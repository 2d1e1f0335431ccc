using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

public sealed class FoundingPageTests(RunningHost host, Browser browser)
{
    /// <summary>Browsers call some zones by names of old, which no list of today has.</summary>
    [Theory]
    [InlineData("de-CH", "Europe/Zurich", "CH", "CHF", "Europe/Zurich")]
    [InlineData("en-IN", "Asia/Calcutta", "IN", "INR", "Asia/Kolkata")]
    [InlineData("uk-UA", "Europe/Kiev", "UA", "UAH", "Europe/Kyiv")]
    public async Task Whoever_founds_an_association_finds_their_country_its_currency_and_their_zone_chosen(
        string language, string zone, string country, string currency, string chosen)
    {
        var page = await browser.NewPerson(language: language, zone: zone);
        await page.LoadFrom($"{host.Address}/start");

        await ShouldBeChosen(page, "Country", country);
        await ShouldBeChosen(page, "Currency", currency);
        await ShouldBeChosen(page, "TimeZone", chosen);
    }

    private static Task ShouldBeChosen(IPage page, string name, string value) =>
        Assertions.Expect(page.Locator($"[name='Wish.{name}']")).ToHaveValueAsync(value);
}
