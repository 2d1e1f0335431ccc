using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>The framework's own pages as a person uses them, in that person's language.</summary>
internal sealed class StockPage(IPage page, string origin, StockTexts texts)
{
    public ILocator Dialog => page.GetByRole(AriaRole.Dialog).Last;

    public async Task Open(string path)
    {
        await page.GotoAsync($"{origin}/app/{path}");
        await Loaded(page);
    }

    /// <summary>These pages say nowhere that they are ready: they are when they ask for nothing more.</summary>
    public static Task Loaded(IPage page) => page.WaitForLoadStateAsync(LoadState.NetworkIdle);

    public ILocator Row(string text) => page.Locator("datatable-body-row", new() { HasText = text });

    public async Task Press(string key)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = texts[key] }).First.ClickAsync();
        await Assertions.Expect(Dialog).ToBeVisibleAsync();
    }

    /// <summary>From the menu of a row.</summary>
    public async Task Choose(string row, string key)
    {
        await Row(row).Locator(".dropdown-toggle").ClickAsync();
        await page.Locator(".dropdown-menu.show .dropdown-item", new() { HasText = texts[key] }).ClickAsync();
        await Assertions.Expect(Dialog).ToBeVisibleAsync();
    }

    /// <summary>ABP asks for them twice, and with the second answer opens the dialog again if it has been closed meanwhile.</summary>
    public async Task ChoosePermissions(string row)
    {
        var answers = 0;
        await page.RunAndWaitForResponseAsync(
            () => Choose(row, "AbpIdentity::Permissions"),
            answer => answer.Url.Contains("/permission-management/permissions", StringComparison.Ordinal) && ++answers == 2);
    }

    public Task Fill(string id, string value) => Dialog.Locator($"#{id}").FillAsync(value);

    /// <summary>Saves the dialog; it closes only when the host has agreed.</summary>
    public async Task Save(string key = "AbpUi::Save")
    {
        await Button(key).ClickAsync();
        await Assertions.Expect(page.Locator("ngb-modal-window")).ToHaveCountAsync(0);
    }

    public Task Cancel() => Save("AbpUi::Cancel");

    /// <summary>By what is written on it: its name also has the icon's letter.</summary>
    public ILocator Button(string key) => page.Locator("button:visible", new() { HasText = texts[key] }).Last;

    public string Text(string key) => texts[key];

    public async Task Tab(string key) => await page.GetByText(texts[key], new() { Exact = true }).First.ClickAsync();

    public async Task Confirm()
    {
        var question = page.Locator("gh-question dialog");
        await question.GetByRole(AriaRole.Button, new() { Name = texts["AbpUi::Yes"], Exact = true }).ClickAsync();
        await Assertions.Expect(question).ToBeHiddenAsync();
    }
}

/// <summary>What the host tells the client to write, in one language.</summary>
internal sealed class StockTexts(JsonElement resources)
{
    private static readonly HttpClient Http = new();

    public string this[string key]
    {
        get
        {
            var (resource, name) = (key.Split("::")[0], key.Split("::")[1]);
            foreach (var place in (string[])[resource, "AbpUi"])
            {
                if (resources.GetProperty(place).GetProperty("texts").TryGetProperty(name, out var text)) return text.GetString()!;
            }

            throw new KeyNotFoundException(key);
        }
    }

    public static async Task<StockTexts> Of(string origin, string language)
    {
        // The texts are the same everywhere, and not every machine knows names below localhost as browsers do.
        var all = await Http.GetFromJsonAsync<JsonElement>($"http://localhost:{new Uri(origin).Port}/api/abp/application-localization?cultureName={language}&onlyDynamics=false");
        return new StockTexts(all.GetProperty("resources"));
    }
}
