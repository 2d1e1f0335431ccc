using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using GroupHub.Host.Tests.Isolation;
using GroupHub.Members;
using GroupHub.Members.Features;
using GroupHub.TestKit;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GroupHub.Host.Tests;

/// <summary>NUL is a sign that PostgreSQL keeps in no text. Nobody types it; it comes with what is pasted, and from those who try.</summary>
public sealed class KeepableTextTests(GroupHubApp app) : FeatureTest(app)
{
    private const string Text = "A\0";

    [Fact]
    public async Task No_endpoint_breaks_on_it()
    {
        await using var own = new GroupHubApp();
        await own.InitializeAsync();
        var (home, broken) = (own.Acme, new List<string>());
        Caller[] callers = [own.Visitor(home), own.As(home.Admin), own.As(own.HostAdmin)];

        // Reading comes first: later there may be nothing left to read.
        foreach (var door in (await Doors.AllOf(own.Services)).OrderBy(door => door.Method != "GET"))
        {
            foreach (var caller in callers)
            {
                using var response = await caller.Http.SendAsync(await Knock(door, home.Id));
                if (response.StatusCode >= HttpStatusCode.InternalServerError) broken.Add($"{door.Name}: {await response.Content.ReadAsStringAsync()}");
            }
        }

        broken.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_text_is_kept_without_it()
    {
        var ada = await App.Member(Acme, new NewPerson { FirstName = "Ada", LastName = "Keeper", Email = $"{Guid.NewGuid():N}@people.example" });
        var before = await Admin.Get<MyProfile>($"/api/members/{ada}");

        await Admin.Put($"/api/members/{ada}", new { before.FirstName, before.LastName, before.Email, Town = "Up\0town", before.ConcurrencyStamp });

        (await Admin.Get<MyProfile>($"/api/members/{ada}")).Town.ShouldBe("Uptown");
    }

    [Theory]
    [InlineData("/Account/Login?returnUrl=%00"), InlineData("/?__tenant=%00"), InlineData("/api/directory?town=%00")]
    [InlineData("/connect/authorize?client_id=%00&response_type=code&redirect_uri=%00")]
    public async Task An_address_with_it_is_no_accident(string address)
    {
        using var response = await Visitor.Http.GetAsync(address);

        ((int)response.StatusCode).ShouldBeLessThan((int)HttpStatusCode.InternalServerError);
    }

    [Theory]
    [InlineData("/connect/token", "client_id"), InlineData("/connect/revocation", "token"), InlineData("/Account/Login", "Input.UserName")]
    public async Task A_form_with_it_is_refused(string address, string field)
    {
        using var form = new FormUrlEncodedContent([new("grant_type", "password"), new(field, Text), new(Text, Text)]);

        using var response = await Visitor.Http.PostAsync(address, form);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("\\ud800"), InlineData("\\udc00 x")]
    public async Task Half_a_sign_is_refused_at_its_field(string half)
    {
        var refusal = await Visitor.PostTextAndFail("/api/dues/applications", $$"""{ "firstName": "{{half}}" }""");

        refusal.Status.ShouldBe(HttpStatusCode.BadRequest);
        refusal.Error.ValidationErrors!.ShouldHaveSingleItem().Members.ShouldBe(["firstName"]);
    }

    private static async Task<HttpRequestMessage> Knock(Door door, Guid home)
    {
        var request = door.Knock(Guess.Of(Guid.Empty), home);
        var filters = door.Asked
            .Where(asked => asked.Source is null || asked.Source == BindingSource.Query)
            .SelectMany(asked => asked.Type == typeof(string) ? [asked.Name] : TextsOf(asked.Type));
        var address = request.RequestUri!.OriginalString;
        request.RequestUri = new Uri($"{address}{(address.Contains('?') ? '&' : '?')}{string.Join('&', filters.Select(name => $"{name}=A%00"))}", UriKind.Relative);
        if (request.Content is JsonContent content) request.Content = JsonContent.Create(WithNul(JsonNode.Parse(await content.ReadAsStringAsync())));
        return request;
    }

    private static IEnumerable<string> TextsOf(Type query) =>
        query.Namespace?.StartsWith("System", StringComparison.Ordinal) == true ? [] : query.GetProperties()
            .Where(property => property.PropertyType == typeof(string) && property.Name != "Sorting")
            .Select(property => property.Name);

    /// <summary>Ids, times and kinds stay what they are: refused for those, a request would not come far.</summary>
    private static JsonNode? WithNul(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, WithNul(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(WithNul)]),
        JsonValue value when value.TryGetValue(out string? text) && (text == "1" || text.Contains('@')) => JsonValue.Create(text + "\0"),
        _ => node?.DeepClone(),
    };
}
