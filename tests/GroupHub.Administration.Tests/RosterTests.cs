using System.Net;
using GroupHub.Administration.Features;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Administration.Tests;

public sealed class RosterTests(GroupHubApp app) : FeatureTest(app)
{
    private static readonly DateRange LongAgo = new(new DateOnly(2019, 1, 1), new DateOnly(2019, 12, 31));

    [Fact]
    public async Task A_member_is_listed_with_standing_plan_and_what_they_paid_last()
    {
        var word = Word();
        var id = await App.Member(Acme, Ada(word) with { Town = "Upper Weir" });

        var line = (await List($"filter={word}")).Items.ShouldHaveSingleItem();

        line.MemberId.ShouldBe(id);
        line.Name.ShouldBe("Ada Lovelace");
        line.Town.ShouldBe("Upper Weir");
        line.Standing.ShouldBe(Standing.ActiveNew);
        line.StandingUntil.ShouldNotBeNull("the days of being new are over one day");
        line.PlanName.ShouldBe("Member");
        line.LastPaid.ShouldBe(new Money(24000, "EUR"));
        line.PaidThrough.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_changed_profile_changes_the_list()
    {
        var (before, after) = (Word(), Word());
        var ada = As(await App.Account(Acme, await App.Member(Acme, Ada(before))));
        var profile = await ada.Get<Dictionary<string, object?>>("/api/members/me");
        profile["company"] = after;

        await ada.Put("/api/members/me", profile);
        await App.Settled();

        (await List($"filter={before}")).TotalCount.ShouldBe(0);
        (await List($"filter={after}")).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task Filters_hold_together_and_the_standing_is_that_of_today()
    {
        var word = Word();
        await App.Member(Acme, Ada(word) with { Town = "Linden" });
        await App.Member(Acme, Ada(word) with { Town = "Millbrook" }, LongAgo);
        await App.Member(Acme, Ada(word) with { Town = "Millbrook" }, plan: "Company");

        (await List($"filter={word}")).TotalCount.ShouldBe(3);
        var former = (await List($"filter={word}&standing=former")).Items.ShouldHaveSingleItem();
        former.Town.ShouldBe("Millbrook");
        former.StandingUntil.ShouldBeNull("nothing follows by itself");
        (await List($"filter={word}&standing=former&standing=activeNew")).TotalCount.ShouldBe(3);
        (await List($"filter={word}&standing=activeNew&town=Millbrook")).Items.ShouldHaveSingleItem().PlanName.ShouldBe("Company");
        (await List($"filter={word}&planId={await App.Plan(Acme, "Company")}")).TotalCount.ShouldBe(1);
        (await Admin.Get<string[]>("/api/console/members/towns?filter=millb")).ShouldBe(["Millbrook"]);
    }

    [Fact]
    public async Task The_towns_where_most_members_are_are_offered_and_the_others_are_found_by_typing()
    {
        var own = await App.Found($"towns-{Guid.NewGuid():N}"[..20]);
        await Live(own, [.. Enumerable.Range(1, ListRosterTownsHandler.Most).SelectMany(i => new[] { $"Town {i:00}", $"Town {i:00}" }), "Lonely Mill"]);

        var towns = await App.As(own.Admin).Get<string[]>("/api/console/members/towns");

        towns.ShouldBe(Enumerable.Range(1, ListRosterTownsHandler.Most).Select(i => $"Town {i:00}"));
        (await App.As(own.Admin).Get<string[]>("/api/console/members/towns?filter=lonely")).ShouldBe(["Lonely Mill"]);
    }

    [Theory]
    [InlineData("adá lovelace"), InlineData("LOVELACE ada"), InlineData("lovel")]
    public async Task The_filter_finds_parts_of_names_in_any_order_without_accents(string typed)
    {
        var word = Word();
        await App.Member(Acme, Ada(word));

        (await List($"filter={word} {typed}")).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task Pages_follow_the_order_that_was_asked_for()
    {
        var word = Word();
        foreach (var name in (string[])["Øre", "Abel", "Zorn", "ångström", "Babel"]) await App.Member(Acme, Ada(word) with { LastName = name, Town = name });

        (await List($"filter={word}&sorting=name")).Items.Select(line => line.Town).ShouldBe(["Abel", "ångström", "Babel", "Øre", "Zorn"]);
        (await List($"filter={word}&sorting=name desc&skipCount=1&maxResultCount=2")).Items.Select(line => line.Town).ShouldBe(["Øre", "Babel"]);
        (await List($"filter={word}&skipCount=100")).ShouldSatisfyAllConditions(page => page.TotalCount.ShouldBe(5), page => page.Items.ShouldBeEmpty());
        foreach (var column in (string[])["email", "company", "town desc", "planName", "standing", "memberSince desc", "paidThrough asc"])
        {
            (await List($"filter={word}&sorting={column}")).Items.Count.ShouldBe(5, column);
        }
    }

    [Theory]
    [InlineData("company"), InlineData("town")]
    public async Task Texts_are_in_the_order_of_the_alphabet_and_who_has_none_comes_last(string column)
    {
        var word = Word();
        foreach (var text in (string?[])["Øre & Co", null, "Zorn", "ångström", "Babel"]) await App.Member(Acme, Ada("") with { LastName = word, Company = text, Town = text });

        (await Texts("")).ShouldBe(["ångström", "Babel", "Øre & Co", "Zorn", null]);
        (await Texts(" desc")).ShouldBe(["Zorn", "Øre & Co", "Babel", "ångström", null]);

        async Task<IEnumerable<string?>> Texts(string direction) =>
            (await List($"filter={word}&sorting={column}{direction}")).Items.Select(line => column == "town" ? line.Town : line.Company);
    }

    [Theory]
    [InlineData("sorting=tenantId"), InlineData("sorting=name;drop table"), InlineData("standing=happy"), InlineData("planId=7"), InlineData("maxResultCount=1001")]
    public async Task Nonsense_is_refused(string query)
    {
        (await Admin.GetAndFail($"/api/console/members?{query}")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Admin.GetAndFail($"/api/console/members/export?{query}")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_export_has_the_same_filters_and_no_cell_is_a_formula()
    {
        var word = Word();
        await App.Member(Acme, Ada(word) with { Company = $"=HYPERLINK(\"http://evil\") {word}", Town = "@SUM(1)" });
        await App.Member(Acme, Ada(Word()));

        var csv = await Admin.Http.GetAsync($"/api/console/members/export?filter={word}");

        csv.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        csv.Content.Headers.ContentDisposition!.FileName.ShouldBe("members.csv");
        (await csv.Content.ReadAsByteArrayAsync()).Take(3).ShouldBe<byte>([0xEF, 0xBB, 0xBF]);
        var lines = (await csv.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(2);
        lines[0].ShouldStartWith("Name,E-mail,Company,Town,Chapter,Standing,Plan");
        lines[1].ShouldContain("\"'=HYPERLINK(\"\"http://evil\"\")");
        lines[1].ShouldContain("\"'@SUM(1)\"");
        lines[1].ShouldContain("240.00,,EUR,");
    }

    [Fact]
    public async Task Another_association_lists_and_exports_none_of_them()
    {
        var word = Word();
        await App.Member(Acme, Ada(word) with { Town = word });
        var neighbour = App.As(Globex.Admin);

        (await neighbour.Get<PagedResultDto<RosterLine>>($"/api/console/members?filter={word}")).TotalCount.ShouldBe(0);
        (await neighbour.Get<string[]>($"/api/console/members/towns?filter={word}")).ShouldBeEmpty();
        (await neighbour.Http.GetStringAsync("/api/console/members/export")).ShouldNotContain(word);
    }

    [Fact]
    public async Task Members_and_visitors_see_nothing_of_the_console()
    {
        var member = As(await App.Account(Acme, await App.Member(Acme, Ada(Word()))));

        foreach (var path in (string[])["members", "members/export", "members/towns", "overview"])
        {
            (await member.GetAndFail($"/api/console/{path}")).Status.ShouldBe(HttpStatusCode.Forbidden, path);
            (await Visitor.GetAndFail($"/api/console/{path}")).Status.ShouldBe(HttpStatusCode.Unauthorized, path);
        }
    }

    /// <summary>A member in each of these towns.</summary>
    private async Task Live(Association at, IEnumerable<string> towns)
    {
        var people = towns.Select(town => new NewPerson { FirstName = "Ada", LastName = "Lovelace", Email = NewEmail(), Town = town }).ToList();
        await App.BecomeMembers(at, [.. await App.In(at, services => services.GetRequiredService<IMemberRegistry>().RegisterPeopleAsync(people))]);
        await App.Settled();
    }

    private Task<PagedResultDto<RosterLine>> List(string query) => Admin.Get<PagedResultDto<RosterLine>>($"/api/console/members?{query}");

    private static string Word() => string.Concat(Guid.NewGuid().ToString("N").Select(digit => (char)('a' + Convert.ToInt32(digit.ToString(), 16))));

    private static NewPerson Ada(string word) => new() { FirstName = "Ada", LastName = "Lovelace", Email = NewEmail(), Company = $"{word} Ltd" };
}
