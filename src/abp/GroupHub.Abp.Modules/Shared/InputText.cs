namespace GroupHub.Abp;

internal static class InputText
{
    /// <summary>Empty form fields arrive as "": that means "nothing".</summary>
    public static string? OrNull(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
