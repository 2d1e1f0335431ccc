using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GroupHub.Foundation;

namespace GroupHub.Administration.Domain;

/// <summary>
/// The name of an association in its address, such as <c>riverside</c>: a host label that nobody takes for one of ours.
/// </summary>
internal readonly partial record struct AssociationAddress
{
    public const int MinLength = 3, MaxLength = 40;

    private static readonly FrozenSet<string> Reserved = new[]
    {
        "about", "abuse", "account", "accounts", "admin", "administration", "administrator", "api", "app", "assets",
        "auth", "billing", "blog", "cdn",
        "checkout", "console", "dashboard", "dev", "dns", "docs", "download", "ftp", "grouphub", "health", "help",
        "helpdesk", "host", "hostmaster",
        "imap", "info", "internal", "kontakt", "local", "localhost", "login", "mail", "mailer", "manage", "mx",
        "noreply", "ns", "oauth", "openid",
        "operator", "pay", "payment", "payments", "pop", "postmaster", "proxy", "register", "root", "secure",
        "security", "shop", "signin", "signup",
        "smtp", "ssl", "sso", "staging", "start", "static", "status", "stripe", "support", "sysadmin", "system", "test",
        "vpn", "webmail", "webmaster", "www",
    }.Select(Domain.Likeness.Of).ToFrozenSet();

    private AssociationAddress(string value) => Value = value;

    public string Value { get; }

    public string Likeness => Domain.Likeness.Of(Value);

    public static AssociationAddress Of(string text)
    {
        var address = new AssociationAddress(text.Trim().ToLowerInvariant());
        Rule.Require(address.IsLabel, AdministrationErrors.AddressInvalid, ("min", MinLength), ("max", MaxLength));
        Rule.Require(!address.IsReserved, AdministrationErrors.AddressReserved);
        return address;
    }

    /// <summary>What <see cref="Of"/> would refuse it for, if anything.</summary>
    public static string? ProblemOf(string text)
    {
        var address = new AssociationAddress(text.Trim().ToLowerInvariant());
        return !address.IsLabel ? AdministrationErrors.AddressInvalid
            : address.IsReserved ? AdministrationErrors.AddressReserved
            : null;
    }

    /// <summary>
    /// What somebody would choose whose association has this name; empty where there is nothing to write in an address.
    /// </summary>
    public static string Suggest(string name)
    {
        var plain = new StringBuilder();
        foreach (var letter in Spelled(name).Normalize(NormalizationForm.FormKD))
        {
            if (char.IsAsciiLetterOrDigit(letter)) plain.Append(char.ToLowerInvariant(letter));
            else if (EndsWord(letter) && plain.Length > 0 && plain[^1] != '-') plain.Append('-');
        }

        return plain.ToString()[..Math.Min(plain.Length, MaxLength)].Trim('-');
    }

    /// <summary>An accent only belongs to the letter before it.</summary>
    private static bool EndsWord(char sign) =>
        CharUnicodeInfo.GetUnicodeCategory(sign) is not UnicodeCategory.NonSpacingMark;

    private bool IsReserved => Reserved.Contains(Likeness);

    private bool IsLabel =>
        Value is { Length: >= MinLength and <= MaxLength } && Label().IsMatch(Value) && Value.Any(char.IsAsciiLetter);

    private static string Spelled(string name) => name.ToLowerInvariant()
        .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
        .Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);

    [GeneratedRegex("^[a-z0-9](-?[a-z0-9])*$")]
    private static partial Regex Label();
}
