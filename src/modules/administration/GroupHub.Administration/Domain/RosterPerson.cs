using System.Globalization;
using System.Text;
using GroupHub.Members;

namespace GroupHub.Administration.Domain;

/// <summary>What the roster takes over from a profile. Staff see every field; what is for the public is kept apart.</summary>
internal sealed record RosterPerson
{
    public required string Name { get; init; }
    public required string NameKey { get; init; }
    public required string SearchKey { get; init; }
    public required string Email { get; init; }
    public string? Company { get; init; }
    public string? Town { get; init; }
    public bool IsPublic { get; init; }
    public IReadOnlyList<string> PublicIndustries { get; init; } = [];

    public static RosterPerson Of(MemberProfile profile)
    {
        var shown = ProfileAccess.Show(Viewer.Visitor, profile);
        return new RosterPerson
        {
            Name = profile.Name,
            NameKey = PlainText($"{profile.LastName} {profile.FirstName}"),
            SearchKey = PlainText($"{profile.Name} {profile.LastName} {profile.FirstName} {profile.Company} {profile.Email}"),
            Email = profile.Email,
            Company = profile.Company,
            Town = profile.Town,
            IsPublic = shown is not null,
            PublicIndustries = shown?.Industries ?? [],
        };
    }

    /// <summary>A text as it is compared and sorted: without case and accents.</summary>
    public static string PlainText(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in WellFormed(text).Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark) continue;
            plain.Append(char.ToLowerInvariant(letter) switch { 'ß' => "ss", 'ø' => "o", 'ł' => "l", 'đ' => "d", 'æ' => "ae", 'œ' => "oe", 'ı' => "i", var other => other.ToString() });
        }

        return plain.ToString();
    }

    private static string WellFormed(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune);
        return whole.ToString();
    }
}
