namespace GroupHub.Chapters;

/// <summary>Somebody is gone for good.</summary>
public interface IDepartures
{
    /// <summary>
    /// From today they belong nowhere and hold no office; what they were part
    /// of stays on record. Said twice, it changes nothing.
    /// </summary>
    Task DepartAsync(Guid memberId, CancellationToken cancellation = default);
}
