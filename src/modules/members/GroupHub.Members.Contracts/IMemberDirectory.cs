namespace GroupHub.Members;

/// <summary>What other modules may know about people, many at once. Unknown ids are left out of the answer.</summary>
public interface IMemberDirectory
{
    Task<IReadOnlyList<MemberProfile>> GetAsync(
        IReadOnlyCollection<Guid> memberIds,
        CancellationToken cancellation = default);

    /// <summary>
    /// Of these people, the first by name: all of them, or those whose name or company has the words in it. For lists
    /// of many of whom only a few are shown.
    /// </summary>
    Task<IReadOnlyList<Guid>> FindAsync(
        IReadOnlyCollection<Guid> memberIds,
        string? words,
        int take,
        CancellationToken cancellation = default);

    /// <summary>
    /// In the order of their ids, those after <paramref name="after"/>: for walking through all of them.
    /// </summary>
    Task<IReadOnlyList<MemberProfile>> ListAfterAsync(
        Guid? after,
        int take,
        CancellationToken cancellation = default);

    /// <summary>Whose accounts these are.</summary>
    Task<IReadOnlyList<MemberProfile>> GetByUsersAsync(
        IReadOnlyCollection<Guid> userIds,
        CancellationToken cancellation = default);

    Task<MemberProfile?> FindByUserAsync(Guid userId, CancellationToken cancellation = default);

    /// <summary>However the address is spelled: case and blanks do not count.</summary>
    Task<MemberProfile?> FindByEmailAsync(string email, CancellationToken cancellation = default);

    /// <summary>
    /// By each of these numbers, however it is typed, those who can be called on it. A household or a company shares a
    /// number, so it hints at who somebody is and never says it.
    /// </summary>
    Task<ILookup<string, MemberProfile>> FindByPhonesAsync(
        IReadOnlyCollection<string> phones,
        CancellationToken cancellation = default);
}
