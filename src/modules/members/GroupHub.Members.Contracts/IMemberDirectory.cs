namespace GroupHub.Members;

/// <summary>What other modules may know about people, many at once. Unknown ids are left out of the answer.</summary>
public interface IMemberDirectory
{
    Task<IReadOnlyList<MemberProfile>> GetAsync(
        IReadOnlyCollection<Guid> memberIds,
        CancellationToken cancellation = default);

    /// <summary>In the order of their ids, those after <paramref name="after"/>: for walking through all of them.</summary>
    Task<IReadOnlyList<MemberProfile>> ListAfterAsync(
        Guid? after,
        int take,
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
