using System.Diagnostics.CodeAnalysis;

namespace System;

public static class AbpStringExtensions
{
    public static bool IsNullOrEmpty([NotNullWhen(false)] this string? str) => string.IsNullOrEmpty(str);

    public static bool IsNullOrWhiteSpace([NotNullWhen(false)] this string? str) => string.IsNullOrWhiteSpace(str);

    public static string EnsureEndsWith(
        this string str, char c, StringComparison comparisonType = StringComparison.Ordinal) =>
        str.EndsWith(c.ToString(), comparisonType) ? str : str + c;

    public static string EnsureStartsWith(
        this string str, char c, StringComparison comparisonType = StringComparison.Ordinal) =>
        str.StartsWith(c.ToString(), comparisonType) ? str : c + str;

    public static string RemovePostFix(this string str, params string[] postFixes) =>
        str.RemovePostFix(StringComparison.Ordinal, postFixes);

    public static string RemovePostFix(this string str, StringComparison comparisonType, params string[] postFixes)
    {
        var found = Array.Find(postFixes, postFix => str.EndsWith(postFix, comparisonType));
        return found is null ? str : str[..^found.Length];
    }

    public static string RemovePreFix(this string str, params string[] preFixes) =>
        str.RemovePreFix(StringComparison.Ordinal, preFixes);

    public static string RemovePreFix(this string str, StringComparison comparisonType, params string[] preFixes)
    {
        var found = Array.Find(preFixes, preFix => str.StartsWith(preFix, comparisonType));
        return found is null ? str : str[found.Length..];
    }

    /// <summary>Leaves no half of a character at the end, which a database would refuse.</summary>
    [return: NotNullIfNotNull(nameof(str))]
    public static string? Truncate(this string? str, int maxLength)
    {
        if (str is null || str.Length <= maxLength) return str;
        var isWithinPair = maxLength > 0 && char.IsSurrogatePair(str, maxLength - 1);
        return str[..(isWithinPair ? maxLength - 1 : maxLength)];
    }

    public static string ToCamelCase(
        this string str, bool useCurrentCulture = false, bool handleAbbreviations = false) =>
        string.IsNullOrWhiteSpace(str) || char.IsLower(str[0])
            ? str
            : Text.Json.JsonNamingPolicy.CamelCase.ConvertName(str);

    public static string Left(this string str, int len) => str[..len];

    public static string Right(this string str, int len) => str[^len..];
}
