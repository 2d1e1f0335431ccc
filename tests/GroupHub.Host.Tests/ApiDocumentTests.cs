using System.Net.Http.Json;
using System.Text.Json;
using GroupHub.TestKit;

namespace GroupHub.Host.Tests;

/// <summary>The client's calls are typed by this document: what it says too little of is not checked there.</summary>
[Trait("Database", "Any")]
public sealed class ApiDocumentTests(GroupHubApp app) : FeatureTest(app)
{
    [Fact]
    public async Task It_has_the_addresses_of_the_product_and_of_the_framework_and_no_others()
    {
        var paths = Names((await ApiDocument()).GetProperty("paths"));

        paths.ShouldContain("/api/association");
        paths.ShouldContain("/api/identity/users/{id}/second-factor");
        paths.ShouldContain("/api/abp/application-localization");
        paths.ShouldAllBe(path => path.StartsWith("/api/", StringComparison.Ordinal));
        paths.ShouldNotContain(path => path.Contains("webhook"));
    }

    [Fact]
    public async Task It_names_an_operation_once()
    {
        var names = (await ApiDocument()).GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject())
            .Select(operation => operation.Value.GetProperty("operationId").GetString());

        names.ShouldBeUnique();
    }

    [Theory]
    [InlineData("RejectApplication", "reason")]
    [InlineData("InviteHelp", "offerId")]
    [InlineData("SaveSheet", "lines,submit")]
    public async Task What_stands_in_the_address_is_not_asked_for_again_in_the_body(string command, string names) =>
        Names((await SchemaOf(command)).GetProperty("properties")).ShouldBe(names.Split(','));

    [Fact]
    public async Task What_is_always_answered_is_called_required_also_where_it_is_inherited()
    {
        var row = await SchemaOf("MeetingRow");

        var required = row.GetProperty("required").EnumerateArray().Select(name => name.GetString()!);
        required.ShouldBe(Names(row.GetProperty("properties")), ignoreOrder: true);
    }

    [Fact]
    public async Task What_a_request_may_leave_empty_it_may_leave_out()
    {
        var suspension = await SchemaOf("SuspendMember");

        var required = suspension.GetProperty("required").EnumerateArray().Select(name => name.GetString()!);
        required.ShouldBe(["requestId", "reason"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_stands_behind_the_question_mark_is_named_as_in_a_body()
    {
        var paths = (await ApiDocument()).GetProperty("paths");

        var roster = paths.GetProperty("/api/console/members").GetProperty("get").GetProperty("parameters");
        roster.EnumerateArray().Select(p => p.GetProperty("name").GetString()).ShouldContain("maxResultCount");
    }

    [Theory]
    [InlineData("ApplyForMembership", "firstName", 80)]
    [InlineData("RevisePlan", "description", 500)]
    public async Task A_text_says_how_long_it_may_be(string command, string text, int limit) =>
        (await SchemaOf(command)).GetProperty("properties").GetProperty(text).GetProperty("maxLength").GetInt32().ShouldBe(limit);

    [Fact]
    public async Task What_is_listed_says_how_long_each_may_be() =>
        (await SchemaOf("ReviseMyProfile")).GetProperty("properties").GetProperty("skills").GetProperty("items").GetProperty("maxLength").GetInt32().ShouldBe(40);

    private Task<JsonElement> ApiDocument() => Visitor.Http.GetFromJsonAsync<JsonElement>("/openapi/v1.json");

    private async Task<JsonElement> SchemaOf(string name) =>
        (await ApiDocument()).GetProperty("components").GetProperty("schemas").GetProperty(name);

    private static IReadOnlyList<string> Names(JsonElement properties) =>
        [.. properties.EnumerateObject().Select(property => property.Name)];
}
