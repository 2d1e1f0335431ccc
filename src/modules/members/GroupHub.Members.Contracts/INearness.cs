namespace GroupHub.Members;

/// <summary>
/// How near a member is to others. Whoever shows people to a member asks; the module that knows chapters answers.
/// </summary>
public interface INearness
{
    /// <summary>The member as the one who looks at these people, many at once.</summary>
    Task<Viewer> LookAsync(
        Guid memberId, IReadOnlyCollection<MemberProfile> at, CancellationToken cancellation = default);

    /// <summary>
    /// By whom the member finds people whom not every member finds: their chapters today, their connections, and
    /// themselves.
    /// </summary>
    Task<IReadOnlySet<Guid>> GetKeysAsync(Guid memberId, CancellationToken cancellation = default);
}

/// <summary>Who is connected with whom. The module in which people are brought together answers.</summary>
public interface IConnections
{
    /// <summary>
    /// With whom the member was brought together when both had agreed, unless one has blocked the other since.
    /// </summary>
    Task<IReadOnlySet<Guid>> GetAsync(Guid memberId, CancellationToken cancellation = default);
}
