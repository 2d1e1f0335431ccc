using System.Text.Json;
using GroupHub.Host.Tests.Isolation;
using GroupHub.TestKit;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GroupHub.Host.Tests.Searching;

/// <summary>
/// Every list that is filtered by what somebody types, whatever lists there are, finds the same name however plainly it
/// is typed. A list that this does not find needs a row in <see cref="NamedEverywhere"/>.
/// </summary>
public sealed class EverySearchTests(GroupHubApp app) : FeatureTest(app)
{
    private static readonly string[] Names = ["filter", "person", "search", "query", "words", "text", "term"];

    /// <summary>It has an engine of its own, which ranks and forgives; its tests are in GroupHub.Directory.Tests.</summary>
    private const string Directory = "directory";

    private static readonly string[] Plainly = ["GROSSMANN jurgen", "jürgen  øster", "JÜRGEN OSTER-GROẞMANN", "rgen \u00f8st"];

    private static readonly string[] Otherwise = ["j%n", "j_rgen", "jurgen*", "jurgen holm", "\\"];

    [Fact]
    public async Task A_name_is_found_without_accents_and_case_by_some_of_its_words_in_any_order()
    {
        var (lists, scene) = (await ListsAsync(), new NamedEverywhere(App, Acme));
        await scene.WriteAsync();
        var (missed, mistaken) = (new List<string>(), new List<string>());

        foreach (var list in lists)
        {
            foreach (var typed in Plainly)
                if (!await IsFoundAsync(list, typed, scene)) missed.Add($"{list.Door.Name}?{list.Field}={typed}");
            foreach (var typed in Otherwise)
                if (await IsFoundAsync(list, typed, scene)) mistaken.Add($"{list.Door.Name}?{list.Field}={typed}");
        }

        lists.Count.ShouldBeGreaterThan(20);
        missed.ShouldBeEmpty();
        mistaken.ShouldBeEmpty();
    }

    private async Task<List<(Door Door, string Field)>> ListsAsync() =>
    [
        .. from door in await Doors.AllOf(App.Services)
           where door.Method == "GET" && door.Module != Directory
           from field in door.Asked.Where(asked => asked.Source is null || asked.Source == BindingSource.Query).SelectMany(TextsOf)
           where Names.Contains(field, StringComparer.OrdinalIgnoreCase)
           select (door, field),
    ];

    private static IEnumerable<string> TextsOf(Asked asked) => asked.Type == typeof(string)
        ? [asked.Name]
        : asked.Type.GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => property.Name);

    /// <summary>By anybody who may ask.</summary>
    private async Task<bool> IsFoundAsync((Door Door, string Field) list, string typed, NamedEverywhere scene)
    {
        var path = $"{list.Door.Path(Guess.Of(scene.IdFor(list.Door)))}?{list.Field}={Uri.EscapeDataString(typed)}";
        foreach (var caller in (Caller[])[Visitor, Admin, As(scene.User), As(App.HostAdmin)])
        {
            using var response = await caller.Http.GetAsync(path);
            if (response.IsSuccessStatusCode && scene.IsIn(await TextOf(response))) return true;
        }

        return false;
    }

    /// <summary>JSON as it is meant, not as it is spelled; of a number, whether it is one of something.</summary>
    private static async Task<string> TextOf(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        if (response.Content.Headers.ContentType?.MediaType != "application/json") return text;
        var json = JsonDocument.Parse(text).RootElement;
        return json.ValueKind == JsonValueKind.Number ? json.GetInt64() > 0 ? NamedEverywhere.Name : "" : JsonSerializer.Serialize(json, Unescaped);
    }

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
