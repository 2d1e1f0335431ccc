using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using GroupHub.TestKit;

namespace GroupHub.Host.Tests.Isolation;

/// <summary>Input as somebody would send it who knows the shape of a request and one id of somebody else's row.</summary>
internal static class Plausible
{
    /// <summary>The address of the victim's admin: names can be guessed too.</summary>
    private const string Victims = $"admin@{StrangersRound.Victim}.example";

    private const int Depth = 4;

    private static readonly (string Part, string Text)[] Texts =
    [
        ("mail", Victims), ("address", Victims), ("password", "Secret-2026"), ("currency", "EUR"), ("accent", "#0f6b5f"), ("zone", "Europe/Berlin"),
        ("country", "DE"), ("language", "en"), ("culture", "en"), ("providername", "U"), ("host", "mail.example"), ("phone", "+49 30 901820"),
    ];

    public static JsonNode? Json(string name, Type type, Guid id, int depth = Depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return Json(name, value, id, depth);
        if (IsSimple(type)) return JsonSerializer.SerializeToNode(Simple(name, type, id), Caller.Json);
        if (depth == 0 || IsDictionary(type) || type == typeof(object)) return new JsonObject();
        if (ElementOf(type) is { } element) return new JsonArray(Json(name, element, id, depth - 1));

        var members = new JsonObject();
        foreach (var member in MembersOf(type).Where(member => member.Name != "ConcurrencyStamp")) members[JsonNamingPolicy.CamelCase.ConvertName(member.Name)] = Json(member.Name, member.PropertyType, id, depth - 1);
        return members;
    }

    /// <summary>As part of an address or a form. Of a list's filters only ids are of interest: others would make it shorter.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Fields(string name, Type type, Guid id)
    {
        if (IsSimple(Nullable.GetUnderlyingType(type) ?? type)) return [new(name, Simple(name, type, id).ToString()!)];
        return MembersOf(type).Select(member => (member.Name, Type: ElementOf(member.PropertyType) ?? member.PropertyType))
            .Where(member => id != Guid.Empty && member.Type.IsAssignableFrom(typeof(Guid)))
            .Select(member => KeyValuePair.Create(member.Name, id.ToString()));
    }

    public static object Simple(string name, Type type, Guid id)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return Simple(name, value, id);
        if (type == typeof(Guid)) return id;
        if (type == typeof(string)) return Text(name, id);
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0)!;
        if (type == typeof(DateOnly)) return new DateOnly(2027, 3, 4);
        if (type == typeof(DateTime) || type == typeof(DateTimeOffset)) return "2027-03-04T09:30:00Z";
        if (type == typeof(TimeOnly) || type == typeof(TimeSpan)) return "09:30:00";
        return Convert.ChangeType(1, type);
    }

    private static string Text(string name, Guid id)
    {
        if (name.EndsWith("key", StringComparison.OrdinalIgnoreCase) || name.EndsWith("id", StringComparison.OrdinalIgnoreCase)) return id.ToString();
        return Array.Find(Texts, text => name.Contains(text.Part, StringComparison.OrdinalIgnoreCase)).Text ?? "1";
    }

    private static bool IsSimple(Type type) =>
        type.IsEnum || type == typeof(Guid) || type == typeof(string) || type == typeof(DateOnly) || type == typeof(DateTime) || type == typeof(DateTimeOffset)
        || type == typeof(TimeOnly) || type == typeof(TimeSpan) || typeof(IConvertible).IsAssignableFrom(type);

    private static bool IsDictionary(Type type) => typeof(IDictionary).IsAssignableFrom(type)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>));

    private static Type? ElementOf(Type type) => type == typeof(string) ? null : type.GetInterfaces().Append(type)
        .FirstOrDefault(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static IEnumerable<PropertyInfo> MembersOf(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.CanRead && property.GetIndexParameters().Length == 0 && property.GetCustomAttribute<JsonIgnoreAttribute>() is null);
}
