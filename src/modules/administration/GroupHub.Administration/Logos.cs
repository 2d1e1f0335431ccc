using Volo.Abp.BlobStoring;

namespace GroupHub.Administration;

/// <summary>Where associations keep their logo, each its own.</summary>
[BlobContainerName("logos")]
internal sealed class Logos
{
    public const string Current = "logo";

    public static string? UrlOf(string? version) =>
        string.IsNullOrEmpty(version) ? null : $"/api/association/logo/{version}";
}
