using System.Globalization;

namespace GroupHub.Foundation.Data;

/// <summary>
/// The order in which people look for words: small letters beside capitals, accents beside plain letters, as Unicode
/// defines it for all languages together. Databases differ in theirs, so they are given this one: PostgreSQL once and
/// for all, SQLite with each connection.
/// </summary>
public static class Alphabet
{
    public const string Collation = "alphabet";

    public static int Compare(string? one, string? other) =>
        CultureInfo.InvariantCulture.CompareInfo.Compare(one, other);
}
