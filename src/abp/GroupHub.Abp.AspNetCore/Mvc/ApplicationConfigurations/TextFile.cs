using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Net.Http.Headers;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>A language's texts as they go over the wire.</summary>
internal sealed record TextFile(byte[] Json, EntityTagHeaderValue Tag)
{
    public static TextFile Write(ApplicationLocalizationDto texts)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(texts, JsonSerializerOptions.Web);
        return new TextFile(
            json, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 8))}\""));
    }
}
