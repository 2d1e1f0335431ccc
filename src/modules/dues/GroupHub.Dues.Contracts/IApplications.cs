namespace GroupHub.Dues;

/// <summary>What other modules may know about applications.</summary>
public interface IApplications
{
    /// <summary>
    /// Those that wait for a decision of the current user: of staff all, of officers those of their chapters that are
    /// left to them.
    /// </summary>
    Task<WaitingApplications> GetWaitingAsync(CancellationToken cancellation = default);
}

/// <param name="Count">How many.</param>
/// <param name="OldestSubmittedAt">Since when the first of them waits (UTC).</param>
public sealed record WaitingApplications(int Count, DateTime? OldestSubmittedAt);
