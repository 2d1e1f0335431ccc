using MediatR;

namespace GroupHub.Meetings.Upkeep;

/// <summary>
/// Something that time itself brings. What has been done is kept with the thing it was done to, not with the round, so
/// that a round may be missed, repeated or run on several hosts at once.
/// </summary>
internal interface IUpkeep
{
    /// <summary>What is due in the current association, each as a command of its own.</summary>
    Task<IReadOnlyList<IRequest<Unit>>> FindDueAsync(CancellationToken cancellation);
}
