namespace GroupHub.Members;

/// <summary>
/// Whose profiles the current user may see or change. Members asks before it shows or changes one; the module that
/// divides people among officers answers.
/// </summary>
public interface IProfileReach
{
    Task<bool> CoversAsync(string permission, Guid memberId, CancellationToken cancellation = default);

    /// <summary>Those of these people whom the permission covers.</summary>
    Task<IReadOnlySet<Guid>> FilterAsync(
        string permission, IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation = default);

    /// <summary>Refuses what is out of reach, in the words of whoever drew the line.</summary>
    Task RequireAsync(string permission, Guid memberId, CancellationToken cancellation = default);
}
