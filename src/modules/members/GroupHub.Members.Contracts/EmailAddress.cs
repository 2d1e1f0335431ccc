using System.Net.Mail;

namespace GroupHub.Members;

/// <summary>E-mail addresses as they are compared: one person, one spelling.</summary>
public static class EmailAddress
{
    public const int MaxLength = 254;

    public static string Normalise(string email) => email.Trim().ToLowerInvariant();

    /// <summary>Whether mail could be sent there: one @, a domain with a dot, no display name.</summary>
    public static bool IsValid(string email) =>
        email.Length <= MaxLength
        && MailAddress.TryCreate(email, out var parsed)
        && parsed.Address == email
        && parsed.Host.Contains('.', StringComparison.Ordinal)
        && !parsed.Host.EndsWith('.');
}
