using Microsoft.Playwright;

namespace GroupHub.EndToEnd.Tests;

/// <summary>The main job, in the real browser: an association signs up a paying member and finds them in its directory.</summary>
public sealed class JoiningJourneyTests(RunningHost host, Browser browser)
{
    private readonly Joining _joining = new(host);

    [Fact]
    public async Task A_visitor_joins_pays_signs_in_and_is_found()
    {
        var email = Joining.NewEmail("ada.lovelace");
        var page = await browser.NewPerson();

        await page.GotoAsync(host.Riverside);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Business grows");
        await page.ShouldBeGood("01-association");
        await LookThroughThePublicDirectory(page);

        await _joining.Apply(page, "Member", "Ada", "Lovelace", email);
        await page.ShouldBeGood("05-checkout");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Pay €") }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Welcome, Ada" })).ToBeVisibleAsync();
        await page.ShouldBeGood("06-welcome");

        await _joining.SetPassword(page, email);
        await Expect(page.GetByText("Paid through").First).ToBeVisibleAsync();
        await page.ShouldBeGood("08-member-home");
        await page.GotoAsync($"{host.Riverside}/app/membership");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Receipts" })).ToBeVisibleAsync();
        await page.ShouldBeGood("09-membership");

        await page.GotoAsync($"{host.Riverside}/app/directory?query=lovelase");
        await Expect(page.GetByText("Ada Lovelace").First).ToBeVisibleAsync();
        await page.ShouldBeGood("10-member-directory");
    }

    [Fact]
    public async Task A_declined_payment_can_be_tried_again_and_makes_one_member()
    {
        var email = Joining.NewEmail("grace.hopper");
        var page = await browser.NewPerson(width: 390);

        await _joining.Apply(page, "Friend", "Grace", "Hopper", email);
        await page.GetByRole(AriaRole.Button, new() { Name = "Pay with a card that is declined" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("confirmation") }).ClickAsync();
        await FirstLookIsOlderThanThePayment(page);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Yes") }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Welcome, Grace" })).ToBeVisibleAsync();
        await page.ShouldBeGood("11-welcome-phone");
    }

    /// <summary>As where what the gateway says of the second card is on its way while the payer is back already.</summary>
    private static async Task FirstLookIsOlderThanThePayment(IPage page) => await page.AddInitScriptAsync("""
        const ask = window.fetch;
        let isFirst = true;
        window.fetch = async (...asked) => {
          const answer = await ask(...asked);
          if (!isFirst || !answer.url.includes('/api/dues/applications/')) return answer;
          isFirst = false;
          const before = { ...(await answer.json()), state: 'awaitingPayment', payment: 'declined' };
          return new Response(JSON.stringify(before), answer);
        };
        """);

    [Fact]
    public async Task A_visitor_who_leaves_the_checkout_can_go_on_later()
    {
        var page = await browser.NewPerson();

        await _joining.Apply(page, "Friend", "Alan", "Turing", Joining.NewEmail("alan.turing"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Leave without paying" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Alan, one step is left" })).ToBeVisibleAsync();
        await page.ShouldBeGood("12-abandoned");
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue to payment" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Pay €") }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Welcome, Alan" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_admin_sees_the_numbers_approves_an_application_and_changes_a_price()
    {
        var (email, visitor) = (Joining.NewEmail("katherine"), await browser.NewPerson());
        await _joining.Apply(visitor, "Company", "Katherine", "Johnson", email);
        await Expect(visitor.GetByRole(AriaRole.Heading, new() { NameRegex = new("Your application has arrived") })).ToBeVisibleAsync();
        await visitor.ShouldBeGood("13-awaiting-approval");

        var admin = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", 1440);
        await Expect(admin.GetByRole(AriaRole.Heading, new() { Name = "To do" })).ToBeVisibleAsync();
        await admin.ShouldBeGood("14-overview");

        await admin.GotoAsync($"{host.Riverside}/app/console/applications");
        await admin.GetByRole(AriaRole.Article).Filter(new() { HasText = email }).GetByRole(AriaRole.Button, new() { NameRegex = new("^Approve") }).ClickAsync();
        await admin.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { NameRegex = new("^Approve") }).ClickAsync();
        await Expect(admin.GetByText("Approved. The mail with the payment link is on its way.").First).ToBeVisibleAsync();
        await admin.ShouldBeGood("15-applications");

        await visitor.GotoAsync(await host.LinkInMail(email, "/join/application/"));
        await visitor.GetByRole(AriaRole.Button, new() { Name = "Continue to payment" }).ClickAsync();
        await visitor.GetByRole(AriaRole.Button, new() { NameRegex = new("^Pay €") }).ClickAsync();
        await Expect(visitor.GetByRole(AriaRole.Heading, new() { Name = "Welcome, Katherine" })).ToBeVisibleAsync();

        await admin.GotoAsync($"{host.Riverside}/app/console/members?filter=Brandt");
        await Expect(admin.GetByText("Amelia Brandt").First).ToBeVisibleAsync();
        await admin.ShouldBeGood("16-members");
        await admin.GotoAsync($"{host.Riverside}/app/console/plans");
        await Expect(admin.GetByText("Young professional").First).ToBeVisibleAsync();
        await admin.ShouldBeGood("17-plans");

        await ChangePrice(admin, "Company", "792");
        await Expect(admin.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Company" })).ToContainTextAsync("€ 792");
        var bought = await TermsOfSomebodyWith(admin, "Company");
        await Expect(bought.First).ToContainTextAsync("780.00");
        await Expect(bought.Filter(new() { HasNotText = "780.00" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_treasurer_records_a_bank_transfer_and_gives_it_back()
    {
        var (email, visitor) = (Joining.NewEmail("mary.jackson"), await browser.NewPerson());
        await _joining.Apply(visitor, "Friend", "Mary", "Jackson", email);

        var admin = await browser.SignedIn(host, "nora@riverside.example", "Riverside-2026", 1440, at: $"console/invoices?filter={email}");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Record a payment" }).ClickAsync();
        var dialog = admin.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("Reference").FillAsync("Friend, Mary Jackson");
        await admin.ShouldBeGood("21-record-payment");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Record a payment" }).ClickAsync();

        await Expect(admin.GetByText("The payment is recorded.").First).ToBeVisibleAsync();
        await Expect(admin.GetByRole(AriaRole.Row).Filter(new() { HasText = email })).ToContainTextAsync("Paid");
        await admin.ShouldBeGood("22-invoices");

        await admin.GetByRole(AriaRole.Row).Filter(new() { HasText = email }).GetByRole(AriaRole.Button, new() { Name = "Give back" }).ClickAsync();
        await dialog.GetByLabel("Reason").FillAsync("Moved away before the first meeting");
        await admin.ShouldBeGood("22-refund");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Give back" }).ClickAsync();
        await Expect(admin.GetByText("The money goes back; the payer has been told.").First).ToBeVisibleAsync();
        await Expect(admin.GetByRole(AriaRole.Row).Filter(new() { HasText = email })).ToContainTextAsync("given back");
        await admin.ShouldBeGood("22-refunded");
    }

    [Fact]
    public async Task Another_association_sees_nothing_of_it()
    {
        var page = await browser.NewPerson(width: 360);
        var path = await AddressOfAmelia(page);
        await page.GotoAsync($"{host.Riverside}{path}");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Amelia Brandt" })).ToBeVisibleAsync();
        (await StatusOf(page, $"/api{path}")).ShouldBe(200);

        var found = await page.RunAndWaitForResponseAsync(
            () => page.GotoAsync($"{host.Harbour}/directory?query=Amelia+Brandt"), response => response.Url.Contains("/api/directory?", StringComparison.Ordinal));
        found.Status.ShouldBe(200);
        await Expect(page.Locator(".skeleton")).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Link, new() { NameRegex = new("Amelia|Brandt") })).ToHaveCountAsync(0);
        await page.ShouldBeGood("18-harbour-directory");

        await page.GotoAsync($"{host.Harbour}{path}");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "This profile is not public" })).ToBeVisibleAsync();
        (await page.ContentAsync()).ShouldNotContain("Amelia");
        foreach (var address in (string[])[path, $"{path}/vcard?version=4.0", $"{path}?__tenant=riverside"])
        {
            (await StatusOf(page, $"/api{address}")).ShouldBe(404, address);
        }
    }

    [Fact]
    public async Task The_pages_speak_German()
    {
        var page = await browser.NewPerson(language: "de");

        await page.GotoAsync($"{host.Riverside}/join");

        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "de");
        await Expect(page.GetByText("Aufnahmegebühr").Or(page.GetByText("Mitgliedschaft")).First).ToBeVisibleAsync();
        await page.ShouldBeGood("19-join-de");
    }

    /// <summary>The path of her page, as it stands in her association's directory.</summary>
    private async Task<string> AddressOfAmelia(IPage page)
    {
        await page.GotoAsync($"{host.Riverside}/directory?query=Amelia+Brandt");
        var link = page.GetByRole(AriaRole.Link, new() { NameRegex = new("Amelia Brandt") }).First;
        await Expect(link).ToBeVisibleAsync();
        return new Uri(new Uri(host.Riverside), await link.GetAttributeAsync("href")).AbsolutePath;
    }

    /// <summary>What the API answers to somebody on that page who says that they come from the other association.</summary>
    private static Task<int> StatusOf(IPage page, string address) => page.EvaluateAsync<int>(
        "async address => (await fetch(address, { headers: { __tenant: 'riverside' } })).status", address);

    private static async Task ChangePrice(IPage admin, string plan, string price)
    {
        await admin.GetByRole(AriaRole.Button, new() { Name = $"Edit {plan}" }).ClickAsync();
        await admin.GetByLabel("Price in EUR").FillAsync(price);
        await Expect(admin.GetByText("Terms already bought keep their price")).ToBeVisibleAsync();
        await admin.ShouldBeGood("20-price");
        await admin.GetByRole(AriaRole.Button, new() { Name = "Save plan" }).ClickAsync();
        await Expect(admin.GetByText("Plan saved. Bought terms keep their price.").First).ToBeVisibleAsync();
    }

    private async Task<ILocator> TermsOfSomebodyWith(IPage admin, string plan)
    {
        await admin.GotoAsync($"{host.Riverside}/app/console/members");
        await admin.Locator("gh-filter-menu").GetByRole(AriaRole.Button, new() { NameRegex = new("^Plan") }).ClickAsync();
        await admin.GetByRole(AriaRole.Radio, new() { Name = plan }).ClickAsync();
        await Expect(admin.Locator("gh-selection-bar")).ToContainTextAsync(plan);
        // What was chosen is said at once, while the people before may still be shown.
        await Expect(admin.Locator("tbody tr").First).ToContainTextAsync(plan);
        await admin.Locator("tbody [data-row]").First.ClickAsync();
        return admin.Locator("gh-membership-terms li").Filter(new() { HasText = $"{plan} ·" });
    }

    private async Task LookThroughThePublicDirectory(IPage page)
    {
        await page.GotoAsync($"{host.Riverside}/directory?query=landscpe");
        await Expect(page.Locator("mark").First).ToBeVisibleAsync();
        await page.ShouldBeGood("02-directory");
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
