namespace GroupHub.Members.Domain;

/// <summary>A person's details in tidy form: blanks trimmed, empty ones absent, phone and website normalised.</summary>
internal sealed record PersonDetails
{
    public string FirstName { get; init; } = "";
    public string LastName { get; init; } = "";
    public string Email { get; init; } = "";
    public string? Phone { get; init; }
    public string? Company { get; init; }
    public string? JobTitle { get; init; }
    public string? Profession { get; init; }
    public string? Town { get; init; }
    public string? Postcode { get; init; }
    public string? Website { get; init; }
    public string? About { get; init; }
    public IReadOnlyList<string> Industries { get; init; } = [];
    public IReadOnlyList<string> Skills { get; init; } = [];
}
