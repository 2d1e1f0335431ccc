using System.Text.Json;
using System.Text.Json.Serialization;

namespace GroupHub.Foundation;

/// <summary>
/// NUL is the one sign that a text column of PostgreSQL cannot hold; it comes with what is pasted from other programs,
/// and nobody sees it. It is left out of the texts of JSON, so that nothing behind them has to think of it. Half a
/// surrogate pair does not come so far: JSON with it cannot be read.
/// </summary>
internal sealed class KeepableTextConverter : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text ? Keepable(text) : null;

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);

    public override string ReadAsPropertyName(
        ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Keepable(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WritePropertyName(options.DictionaryKeyPolicy?.ConvertName(value) ?? value);

    private static string Keepable(string text) => text.Replace("\0", "", StringComparison.Ordinal);
}
