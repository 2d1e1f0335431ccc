using System.Collections;
using System.Globalization;
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
        ("link", "https://meet.example/1"), ("url", "https://meet.example/1"), ("website", "https://people.example"),
        ("rolenames", "member"), ("region", "DE-BY"), ("postcode", "82467"), ("version", "4.0"), ("rule", "FREQ=WEEKLY"),
    ];

    public static JsonNode? Json(string name, Type type, Guess id, int depth = Depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return Json(name, value, id, depth);
        if (IsSimple(type)) return JsonSerializer.SerializeToNode(Simple(name, type, id), Caller.Json);
        if (depth == 0 || IsDictionary(type) || type == typeof(object)) return new JsonObject();
        if (ElementOf(type) is { } element) return new JsonArray(Json(name, element, id, depth - 1));

        var members = new JsonObject();
        foreach (var member in MembersOf(type).Where(member => member.Name != "ConcurrencyStamp")) members[JsonNamingPolicy.CamelCase.ConvertName(member.Name)] = Json(member.Name, member.PropertyType, id, depth - 1);
        return members;
    }

    /// <summary>As part of an address or a form. Of a list's filters only ids are of interest, and the days that it must be given: others would make it shorter.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Fields(string name, Type type, Guess id)
    {
        if (IsSimple(Nullable.GetUnderlyingType(type) ?? type)) return [new(name, Simple(name, type, id).ToString()!)];
        return MembersOf(type).Select(member => (member.Name, Type: ElementOf(member.PropertyType) ?? member.PropertyType))
            .Where(member => member.Type == typeof(DateOnly) || (id.Id != Guid.Empty && member.Type.IsAssignableFrom(typeof(Guid))))
            .Select(member => KeyValuePair.Create(member.Name, Simple(member.Name, member.Type == typeof(DateOnly) ? member.Type : typeof(Guid), id).ToString()!));
    }

    /// <summary>As a form that is filled completely.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Form(string name, Type type, Guess id, int depth = Depth)
    {
        if (IsSimple(Nullable.GetUnderlyingType(type) ?? type)) return [new(name, Simple(name, type, id).ToString()!)];
        if (depth == 0 || IsDictionary(type)) return [];
        if (ElementOf(type) is { } element) return Form($"{name}[0]", element, id, depth - 1);
        return MembersOf(type).SelectMany(member => Form($"{name}.{member.Name}", member.PropertyType, id, depth - 1));
    }

    /// <summary>Under which names ids are asked for.</summary>
    public static IEnumerable<string> IdsIn(string name, Type type, int depth = Depth)
    {
        if ((Nullable.GetUnderlyingType(type) ?? type) == typeof(Guid)) return [name];
        if (depth == 0 || IsSimple(type)) return type == typeof(string) && IsKey(name) ? [name] : [];
        if (type.IsGenericType) return type.GetGenericArguments().SelectMany(argument => IdsIn(name, argument, depth - 1));
        return ElementOf(type) is { } element ? IdsIn(name, element, depth - 1) : MembersOf(type).SelectMany(member => IdsIn(member.Name, member.PropertyType, depth - 1));
    }

    public static object Simple(string name, Type type, Guess id)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return Simple(name, value, id);
        if (type == typeof(Guid)) return id.For(name);
        if (type == typeof(string)) return Text(name, id);
        if (type.IsEnum) return Enum.TryParse(type, "Active", out var usual) ? usual : Enum.GetValues(type).GetValue(0)!;
        if (type == typeof(DateOnly)) return Day(name).ToString("O", CultureInfo.InvariantCulture);
        if (type == typeof(DateTime) || type == typeof(DateTimeOffset)) return "2027-03-04T09:30:00Z";
        if (type == typeof(TimeOnly) || type == typeof(TimeSpan)) return "09:30:00";
        return Convert.ChangeType(1, type);
    }

    /// <summary>What begins and ends is to come; what somebody tells has happened today.</summary>
    private static DateOnly Day(string name) => DateOnly.FromDateTime(DateTime.UtcNow).AddDays(name.ToUpperInvariant() switch
    {
        "FROM" => 1,
        "LASTDAY" => 3,
        "TO" => 6,
        _ => 0,
    });

    private static string Text(string name, Guess id)
    {
        if (IsKey(name)) return id.For(name).ToString();
        return Array.Find(Texts, text => name.Contains(text.Part, StringComparison.OrdinalIgnoreCase)).Text ?? "1";
    }

    private static bool IsKey(string name) =>
        name.EndsWith("key", StringComparison.OrdinalIgnoreCase) || name.EndsWith("id", StringComparison.OrdinalIgnoreCase);

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
