using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization;
using Volo.Abp.Validation.StringValues;

namespace Volo.Abp.FeatureManagement;

public class GetFeatureListResultDto
{
    public List<FeatureGroupDto> Groups { get; set; } = [];
}

public class FeatureGroupDto
{
    public string Name { get; set; } = "";
    public string DisplayName { get; set; } = "";
    public List<FeatureDto> Features { get; set; } = [];
}

public class FeatureDto
{
    public string Name { get; set; } = "";
    public string DisplayName { get; set; } = "";
    public string? Value { get; set; }
    public FeatureProviderDto Provider { get; set; } = new();
    public string? Description { get; set; }

    [JsonConverter(typeof(WithItsOwnMembers))]
    public IStringValueType? ValueType { get; set; }

    public int Depth { get; set; }
    public string? ParentName { get; set; }

    /// <summary>A selection has items besides what every value type has.</summary>
    private sealed class WithItsOwnMembers : JsonConverter<IStringValueType>
    {
        public override IStringValueType? Read(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Value types only go out.");

        public override void Write(Utf8JsonWriter writer, IStringValueType value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, value.GetType(), options);
    }
}

public class FeatureProviderDto
{
    public string Name { get; set; } = "";
    public string? Key { get; set; }
}

public class UpdateFeaturesDto
{
    [Required]
    public List<UpdateFeatureDto> Features { get; set; } = [];
}

public class UpdateFeatureDto
{
    [Required]
    public string Name { get; set; } = "";

    public string? Value { get; set; }
}

public interface IFeatureAppService
{
    Task<GetFeatureListResultDto> GetAsync(string providerName, string? providerKey);
    Task UpdateAsync(string providerName, string? providerKey, UpdateFeaturesDto input);
    Task DeleteAsync(string providerName, string? providerKey);
}
