using GroupHub.Foundation;
using GroupHub.Members;

namespace GroupHub.Meetings.Domain;

/// <summary>What a visitor says of themselves.</summary>
internal sealed record VisitorDetails
{
    /// <summary>Who is left when somebody was forgotten.</summary>
    public static VisitorDetails Nobody { get; } = new() { FirstName = "—", LastName = "" };

    public string FirstName { get; init; } = "";
    public string LastName { get; init; } = "";
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public string? Company { get; init; }
    public string? Profession { get; init; }
    public string? Town { get; init; }

    public string Name => $"{FirstName} {LastName}".Trim();

    public VisitorDetails Checked()
    {
        var (first, last, email) = (FirstName.Trim(), LastName.Trim(), Tidy(Email));
        Rule.Require(first.Length > 0, MembersErrors.NameMissing);
        Rule.Require(email is null || EmailAddress.IsValid(email), MembersErrors.EmailInvalid);

        return new VisitorDetails
        {
            FirstName = first,
            LastName = last,
            Email = email,
            Phone = Tidy(Phone),
            Company = Tidy(Company),
            Profession = Tidy(Profession),
            Town = Tidy(Town),
        };
    }

    private static string? Tidy(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
