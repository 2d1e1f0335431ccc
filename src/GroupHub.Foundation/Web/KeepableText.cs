using System.Text.Json;
using System.Text.Json.Serialization;

namespace GroupHub.Foundation;

/// <summary>
/// NUL is the one sign that a text column of PostgreSQL cannot hold; it comes with what is pasted from other programs, and
/// nobody sees it. It is left out of whatever comes in, so that nothing behind the door has to think of it. Half a
/// surrogate pair does not come so far: addresses and forms cannot say it, and JSON with it cannot be read.
/// </summary>
public static class KeepableText
{
    public static string Of(string text) => text.Contains('\0', StringComparison.Ordinal) ? text.Replace("\0", "", StringComparison.Ordinal) : text;
}

/// <summary>Texts of JSON, as the database can keep them.</summary>
internal sealed class KeepableTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text ? KeepableText.Of(text) : null;

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        KeepableText.Of(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(options.DictionaryKeyPolicy?.ConvertName(value) ?? value);
}
