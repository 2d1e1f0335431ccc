using GroupHub.Foundation;

namespace GroupHub.Dues.Domain;

/// <summary>The person as they describe themselves in an application.</summary>
internal sealed record Applicant
{
    /// <summary>
    /// The version of the words that are kept where the association entered the person, and nobody agreed to anything.
    /// </summary>
    public const string ByHand = "by-hand-2026-11";

    public string FirstName { get; init; } = "";
    public string LastName { get; init; } = "";
    public string Email { get; init; } = "";
    public string? Phone { get; init; }
    public string? Company { get; init; }
    public string? Profession { get; init; }
    public string? Town { get; init; }
    public string? Postcode { get; init; }
    public string? Message { get; init; }
    public string ConsentText { get; init; } = "";
    public string ConsentVersion { get; init; } = "";

    /// <summary>Whether the association typed all this, and not the person.</summary>
    public bool IsEnteredByHand => ConsentVersion == ByHand;

    public string Name => $"{FirstName} {LastName}";

    public string SearchKey => PlainText.KeyOf($"{Name} {Company} {Email}", Application.MaxKeyLength);
}
