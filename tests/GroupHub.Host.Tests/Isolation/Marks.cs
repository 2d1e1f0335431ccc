using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GroupHub.Host.Tests.Isolation;

/// <summary>
/// What stands in each column of a row that nobody else may see: two runes that are the column's own, so that even a
/// column of two letters gives itself away and says which one it is, and a word behind them where there is room.
/// </summary>
internal static partial class Marks
{
    private const int FirstRune = 0x16A0, Runes = 75;

    /// <summary>What has to be one of a few words that everybody knows tells nothing, and breaks the product as anything else.</summary>
    private static readonly Dictionary<string, string> Vocabulary = new()
    {
        ["Currency"] = "EUR",
        ["Culture"] = "en",
        ["Language"] = "en",
        ["Zone"] = "Europe/Berlin",
        ["TimeZone"] = "Europe/Berlin",
    };

    private static readonly Dictionary<string, string> Columns = [];

    public static string Of(IProperty property)
    {
        if (Vocabulary.TryGetValue(property.Name, out var known)) return known;
        var mark = $"{RunesOf($"{property.DeclaringType.DisplayName()}.{property.Name}")}{OneRowOfEverything.Word}";
        return mark[..Math.Min(mark.Length, property.GetMaxLength() ?? mark.Length)];
    }

    /// <returns>The columns whose marks stand in a reply, however it writes them.</returns>
    public static IReadOnlyList<string> FoundIn(string reply)
    {
        var text = WebUtility.HtmlDecode(Escaped().Replace(reply, match => $"{(char)Convert.ToInt32(match.Groups[1].Value, 16)}"));
        return [.. RunesIn().Matches(text).Select(match => Columns.GetValueOrDefault(match.Value, match.Value)).Distinct()];
    }

    private static string RunesOf(string column)
    {
        lock (Columns)
        {
            var known = Columns.FirstOrDefault(pair => pair.Value == column).Key;
            if (known is not null) return known;
            var number = Columns.Count;
            var runes = $"{(char)(FirstRune + (number / Runes))}{(char)(FirstRune + (number % Runes))}";
            Columns.Add(runes, column);
            return runes;
        }
    }

    [GeneratedRegex(@"\\u([0-9a-fA-F]{4})")]
    private static partial Regex Escaped();

    [GeneratedRegex("[\u16A0-\u16EA]{1,2}")]
    private static partial Regex RunesIn();
}
