namespace GroupHub.Foundation;

/// <summary>What people leave in fields that may stay empty.</summary>
public static class Typed
{
    /// <summary>Without blanks around it; nothing where only blanks were typed.</summary>
    public static string? OrNothing(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
