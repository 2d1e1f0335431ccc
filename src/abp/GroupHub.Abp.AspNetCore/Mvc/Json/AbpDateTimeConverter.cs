using System.Text.Json;
using System.Text.Json.Serialization;
using Volo.Abp.Timing;

namespace Volo.Abp.Json.SystemTextJson.JsonConverters;

/// <summary>Instants go out and come in as the clock's kind: with a <c>Z</c> where that is UTC.</summary>
public class AbpDateTimeConverter(IClock clock) : JsonConverter<DateTime>
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        clock.Normalize(reader.GetDateTime());

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(clock.Normalize(value));
}
