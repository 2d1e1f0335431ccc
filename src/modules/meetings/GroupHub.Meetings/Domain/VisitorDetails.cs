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
        var (first, last, email) = (FirstName.Trim(), LastName.Trim(), Email.OrNothing());
        Rule.Require(first.Length > 0, MembersErrors.NameMissing);
        Rule.Require(email is null || EmailAddress.IsValid(email), MembersErrors.EmailInvalid);

        return new VisitorDetails
        {
            FirstName = first,
            LastName = last,
            Email = email,
            Phone = Phone.OrNothing(),
            Company = Company.OrNothing(),
            Profession = Profession.OrNothing(),
            Town = Town.OrNothing(),
        };
    }
}
