namespace GroupHub.Meetings.Features;

/// <summary>
/// What came of writing on a sheet: how it stands, and those of whom something was said. All others stay where they
/// are; they may be as many as the association has members.
/// </summary>
public sealed record SheetReceipt
{
    public required SheetState Sheet { get; init; }

    /// <summary>Whether marks at the door are taken now.</summary>
    public required bool IsDoorOpen { get; init; }
    public required DateTime SavedAt { get; init; }
    public string? SavedBy { get; init; }
    public DateTime? SubmittedAt { get; init; }
    public required int Amendments { get; init; }

    /// <summary>How many are there, or were, of everybody on the sheet.</summary>
    public required int Here { get; init; }
    public required IReadOnlyList<SheetRow> Rows { get; init; }
}
