namespace GroupHub.Chapters;

/// <summary>Whether what somebody may do as a member, or as an officer, is theirs today (R1).</summary>
public interface IMemberRights
{
    /// <summary>
    /// Whether the current user has a member's rights. It is remembered with their offices, so that asking reads
    /// nothing. Whoever is not on file as a person may what they were permitted: staff have no membership that could
    /// rest.
    /// </summary>
    ValueTask<bool> AreHeldAsync();

    /// <summary>Lets what these people may do be read anew, because their membership has changed.</summary>
    Task ReconsiderAsync(IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation = default);
}
