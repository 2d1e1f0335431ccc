namespace GroupHub.Dues.Domain;

/// <summary>A form as it has come in.</summary>
internal sealed record Submission(Guid RequestId, Applicant Applicant, string Culture, DateTime At)
{
    /// <summary>Those the applicant chose, the primary one first.</summary>
    public IReadOnlyList<Guid> Chapters { get; init; } = [];

    /// <summary>Whether the association decides, whatever the plan says.</summary>
    public bool IsToBeLookedAt { get; init; }

    /// <summary>Whether no other with the same address is open.</summary>
    public bool IsOnlyOne { get; init; }
}
