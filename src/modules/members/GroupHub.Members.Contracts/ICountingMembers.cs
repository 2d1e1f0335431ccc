namespace GroupHub.Members;

/// <summary>
/// Who has a member's rights on a day (R1). Whoever gives something to members only asks; the module that knows
/// standings answers. Somebody who has never had a membership does not count.
/// </summary>
public interface ICountingMembers
{
    /// <summary>Those of these people who count as members on the day.</summary>
    Task<IReadOnlySet<Guid>> WhoCountsAsync(
        IReadOnlyCollection<Guid> memberIds,
        DateOnly day,
        CancellationToken cancellation = default);
}
