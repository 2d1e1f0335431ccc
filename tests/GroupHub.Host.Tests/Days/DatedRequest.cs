using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GroupHub.Host.Tests.Isolation;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GroupHub.Host.Tests.Days;

/// <summary>A request that says the same day wherever an endpoint asks for a date, and what those places are called.</summary>
internal sealed partial record DatedRequest(HttpRequestMessage Request, IReadOnlyList<string> Dates)
{
    private static readonly Type[] Types = [typeof(DateOnly), typeof(DateTime), typeof(DateTimeOffset)];

    public static async Task<DatedRequest> ToAsync(Door door, string day, Guid tenantId)
    {
        var request = door.Knock(Guess.Of(Guid.NewGuid()), tenantId);
        var dates = InAddress(door).ToList();
        request.RequestUri = new Uri(Address(door, request.RequestUri!.OriginalString, day), UriKind.Relative);
        if (request.Content is JsonContent content && JsonNode.Parse(await content.ReadAsStringAsync()) is { } body)
        {
            dates.AddRange(Say(body, day));
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        }

        return new DatedRequest(request, dates);
    }

    private static string Address(Door door, string address, string day) => InQuery(door)
        .Where(name => !address.Contains($"{name}=", StringComparison.OrdinalIgnoreCase))
        .Aggregate(Day().Replace(address, day), (so, name) => $"{so}{(so.Contains('?') ? '&' : '?')}{name}={day}");

    /// <summary>Each date of a body becomes that day; where they stand comes back.</summary>
    private static List<string> Say(JsonNode body, string day)
    {
        var dates = Leaves(body).Where(leaf => leaf.GetValueKind() == JsonValueKind.String && Day().Match(leaf.GetValue<string>()) is { Success: true, Index: 0 }).ToList();
        List<string> names = [.. dates.Select(date => date.GetPath()["$.".Length..])];
        foreach (var date in dates) date.ReplaceWith(Day().Replace(date.GetValue<string>(), day));
        return names;
    }

    private static IEnumerable<JsonValue> Leaves(JsonNode? node) => node switch
    {
        JsonValue value => [value],
        JsonObject members => members.ToList().SelectMany(member => Leaves(member.Value)),
        JsonArray elements => elements.ToList().SelectMany(Leaves),
        _ => [],
    };

    private static IEnumerable<string> InAddress(Door door) => door.Asked
        .Where(asked => IsDate(asked.Type)).Select(asked => asked.Name)
        .Concat(InQuery(door));

    /// <summary>What a query asks for; parameters that are dates themselves were in the address before.</summary>
    private static IEnumerable<string> InQuery(Door door) =>
        from asked in door.Asked
        where asked.Source == BindingSource.Query && !IsDate(asked.Type)
        from property in asked.Type.GetProperties()
        where IsDate(property.PropertyType) && property.CanWrite && door.Route.GetParameter(property.Name) is null
        select JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static bool IsDate(Type type) => Types.Contains(Nullable.GetUnderlyingType(type) ?? type);

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}")]
    private static partial Regex Day();
}
