using System.Net;
using GroupHub.Directory.Features;
using GroupHub.Members;
using GroupHub.TestKit;

namespace GroupHub.Directory.Tests;

/// <summary>
/// R59, R60: five audiences, eight viewers, every place in which something of a person can appear. Expected is what the
/// order of the audiences says, and nothing else.
/// </summary>
[Collection(Application.Name)]
public sealed class AudienceMatrixTests(GroupHubApp app, Neighbourhood all) : FeatureTest(app), IClassFixture<Neighbourhood>
{
    private static readonly string[] InFull = ["self", "officer", "admin"];

    public static TheoryData<Audience> Audiences() => [.. Enum.GetValues<Audience>()];

    public static TheoryData<Audience> StricterThanMembers() => [Audience.Nobody, Audience.Connections, Audience.Chapter];

    /// <summary>Everybody finds Ada, and one of her fields is for the audience.</summary>
    [Theory, MemberData(nameof(Audiences))]
    public async Task R60_a_field_is_everywhere_where_it_may_be_seen_and_nowhere_else(Audience audience)
    {
        var (town, phone) = (Given.Word(), $"+4930{Random.Shared.Next(10_000_000, 99_999_999)}");
        await all.Says(profile =>
        {
            (profile["town"], profile["phone"]) = (town, phone);
            return Shows(field => field is ProfileField.Town or ProfileField.Phone ? audience : Audience.Public);
        });

        foreach (var (name, viewer) in Neighbourhood.Viewers)
        {
            var (sees, searches, about) = (audience >= viewer, audience >= viewer && audience >= Audience.Members, $"{audience} to {name}");

            var page = await all[name].Get<DirectoryProfile>($"/api/directory/{all.AdaId}");
            var isShown = sees || InFull.Contains(name);
            (page.Town, page.Phone).ShouldBe(isShown ? (town, phone) : (null, null), about);
            var card = await CardOf(all[name], all.AdaId);
            (card.Contains(town), card.Contains(phone)).ShouldBe((isShown, isShown), about);
            var listed = await Search(all[name], $"query={all.Name}");
            var shown = listed.Items.ShouldHaveSingleItem(about);
            shown.Town.ShouldBe(sees ? town : null, about);
            shown.Highlights.GetValueOrDefault("town").ShouldBeNull(about);
            Towns(listed).ShouldBe(searches ? [town] : [], about);
            await ShouldBeFoundBy(all[name], town, "town", searches, about);
            (await Search(all[name], $"query={Uri.EscapeDataString(phone)}")).TotalCount.ShouldBe(searches ? 1 : 0, about);
        }
    }

    /// <summary>Only the audience finds Ada, and her fields are for everybody who does.</summary>
    [Theory, MemberData(nameof(Audiences))]
    public async Task R59_who_is_listed_for_an_audience_is_there_for_it_and_for_nobody_else(Audience audience)
    {
        var town = Given.Word();
        await all.Says(profile =>
        {
            (profile["town"], profile["phone"]) = (town, null);
            return Shows(field => field == ProfileField.Listing ? audience : Audience.Public);
        });

        foreach (var (name, viewer) in Neighbourhood.Viewers)
        {
            var (finds, about) = (audience >= viewer, $"{audience} to {name}");

            var isThere = finds || InFull.Contains(name);
            (await all[name].Get($"/api/directory/{all.AdaId}")).ShouldBe(isThere ? HttpStatusCode.OK : HttpStatusCode.NotFound, about);
            (await all[name].Get($"/api/directory/{all.AdaId}/vcard")).ShouldBe(isThere ? HttpStatusCode.OK : HttpStatusCode.NotFound, about);
            var listed = await Search(all[name], $"query={all.Name}");
            listed.Items.Select(card => card.Town).ShouldBe(finds ? [town] : [], about);
            Towns(listed).ShouldBe(finds ? [town] : [], about);
            await ShouldBeFoundBy(all[name], town, "town", finds, about);
            (await all[name].Get<string[]>($"/api/directory/suggest?query={all.Name[..9]}")).Length.ShouldBe(finds ? 1 : 0, about);
            if (name != "stranger") (await FoundInSaved(all[name], town)).ShouldBe(finds ? 1 : 0, about);
        }
    }

    /// <summary>What a person is asked to say about themselves is no protection from the office that keeps the roster.</summary>
    [Theory, MemberData(nameof(StricterThanMembers))]
    public async Task Only_the_office_exports_and_it_exports_everybody(Audience audience)
    {
        await all.Says(_ => Shows(_ => audience));

        foreach (var (name, _) in Neighbourhood.Viewers.Where(viewer => !InFull.Contains(viewer.Name) || viewer.Name == "self"))
        {
            (await all[name].Get("/api/console/members/export")).ShouldBe(name == "stranger" ? HttpStatusCode.Unauthorized : HttpStatusCode.Forbidden, name);
        }

        (await all["admin"].Http.GetStringAsync($"/api/console/members/export?filter={all.Name}")).ShouldContain(all.Email);
    }

    private static async Task ShouldBeFoundBy(Caller viewer, string value, string field, bool isFound, string about)
    {
        foreach (var sorting in (string[])["relevance", "name", "joined"])
        {
            var found = await Search(viewer, $"query={value}&sorting={sorting}");
            found.Items.Select(card => card.Highlights.GetValueOrDefault(field)).ShouldBe(isFound ? [$"<mark>{value}</mark>"] : [], about);
        }

        (await Search(viewer, $"{field}={value}")).TotalCount.ShouldBe(isFound ? 1 : 0, about);
        (await Search(viewer, $"query={value[..^1]}")).TotalCount.ShouldBe(isFound ? 1 : 0, about);
        (await viewer.Get<string[]>($"/api/directory/suggest?query={value[..9]}")).ShouldBe(isFound ? [value] : [], about);
    }

    private static async Task<int?> FoundInSaved(Caller viewer, string query)
    {
        var id = await viewer.Post<Guid>("/api/directory/searches", new { requestId = Guid.NewGuid(), name = query, query });
        var line = (await viewer.Get<SavedSearchLine[]>("/api/directory/searches")).Single(saved => saved.Id == id);
        using var deleted = await viewer.Http.DeleteAsync($"/api/directory/searches/{id}");
        return line.TotalCount;
    }

    private static Task<DirectoryPage> Search(Caller viewer, string query) => viewer.Get<DirectoryPage>($"/api/directory?{query}");

    private static async Task<string> CardOf(Caller viewer, Guid id) =>
        (await viewer.Http.GetStringAsync($"/api/directory/{id}/vcard")).Replace("\r\n ", "", StringComparison.Ordinal);

    private static string[] Towns(DirectoryPage page) =>
        [.. page.Facets.Single(facet => facet.Name == "town").Values.Select(value => value.Value)];

    private static Dictionary<ProfileField, Audience> Shows(Func<ProfileField, Audience> audienceOf) =>
        Enum.GetValues<ProfileField>().ToDictionary(field => field, audienceOf);
}
