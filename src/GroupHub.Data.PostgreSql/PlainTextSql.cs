using System.Globalization;
using System.Text;
using GroupHub.Foundation;

namespace GroupHub.Data.PostgreSql;

/// <summary>
/// <see cref="PlainText"/> as the database itself can do it, for all rows of a table in one statement: each letter is
/// asked for here, so that both say the same whatever the server's locale is.
/// </summary>
internal static class PlainTextSql
{
    private static readonly Lazy<Folding> Letters = new(Find);

    public static string Of(string text)
    {
        var (from, to, longer) = Letters.Value;
        var plain = longer.Aggregate(
            $"translate(normalize({text}, NFKD), '{from}', '{to}')",
            (sql, letter) => $"replace({sql}, '{letter.Key}', '{letter.Value}')");
        return $"case when {HasOtherLetters(text)} then {plain} else lower(({text}) collate \"C\") end";
    }

    public static string HasOtherLetters(string text) => $"({text}) ~ '[^\\x01-\\x7F]'";

    /// <summary>All letters that stay when others are taken apart.</summary>
    private static Folding Find()
    {
        var (from, to, gone) = (new StringBuilder(), new StringBuilder(), new StringBuilder());
        var longer = new Dictionary<char, string>();
        foreach (var letter in Enumerable.Range(1, char.MaxValue).Select(code => (char)code).Where(IsKept))
        {
            var plain = PlainText.Of(letter.ToString());
            if (plain.Length == 0) gone.Append(letter);
            else if (plain.Length > 1) longer.Add(letter, plain);
            else if (plain[0] != letter) (_, _) = (from.Append(letter), to.Append(plain));
        }

        return new Folding(from.Append(gone).ToString(), to.ToString(), longer);
    }

    private static bool IsKept(char letter) =>
        char.GetUnicodeCategory(letter) is not (UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned)
        && letter.ToString().Normalize(NormalizationForm.FormKD) == letter.ToString();

    /// <param name="From">Letters that become another, and after them those that go.</param>
    /// <param name="To">What the first of them become.</param>
    /// <param name="Longer">Letters that become several.</param>
    private sealed record Folding(string From, string To, IReadOnlyDictionary<char, string> Longer);
}
