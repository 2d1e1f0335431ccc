namespace GroupHub.Chapters;

/// <summary>Who belongs to which chapter, and since when (R32, R33).</summary>
public interface IAffiliations
{
    /// <summary>Of these people, all affiliations that have not ended before the day.</summary>
    Task<IReadOnlyList<AffiliationFacts>> GetAsync(
        IReadOnlyCollection<Guid> memberIds,
        DateOnly day,
        CancellationToken cancellation = default);

    /// <summary>
    /// Of these chapters, themselves only and not what stands below them, everybody who belongs there on the day.
    /// </summary>
    Task<IReadOnlyList<AffiliationFacts>> ListAsync(
        IReadOnlyCollection<Guid> chapterIds,
        DateOnly day,
        CancellationToken cancellation = default);

    /// <summary>
    /// Of these chapters, themselves only, some of those who belong to any of them on the day: each once, by their id,
    /// for whoever walks through many.
    /// </summary>
    Task<IReadOnlyList<Guid>> ListMembersAfterAsync(
        IReadOnlyCollection<Guid> chapterIds,
        DateOnly day,
        Guid? after,
        int take,
        CancellationToken cancellation = default);

    /// <summary>
    /// Lets people belong to chapters from a day on; who belongs there already stays as they are. Whoever has another
    /// primary chapter by then moves from it to the new one.
    /// </summary>
    Task JoinAsync(IReadOnlyList<NewAffiliation> affiliations, CancellationToken cancellation = default);
}

/// <param name="MemberId">Who.</param>
/// <param name="ChapterId">Where.</param>
/// <param name="IsPrimary">Whether it is the one chapter in whose roster the person stands.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; open where absent.</param>
public sealed record AffiliationFacts(Guid MemberId, Guid ChapterId, bool IsPrimary, DateOnly From, DateOnly? To);

public sealed record NewAffiliation(Guid MemberId, Guid ChapterId, bool IsPrimary, DateOnly From);
