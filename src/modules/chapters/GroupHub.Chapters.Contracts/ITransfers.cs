using Volo.Abp;

namespace GroupHub.Chapters;

/// <summary>
/// Chapters' verbs for whoever moves many people: for each of them the rules of a single transfer hold (R33). Whose
/// members somebody may move is for those who ask to keep to.
/// </summary>
public interface ITransfers
{
    /// <summary>Refuses a chapter to which the current user may move nobody, and one that takes nobody in.</summary>
    Task RequireMayFillAsync(Guid chapterId, CancellationToken cancellation = default);

    /// <summary>
    /// Why some of these people cannot be moved, by their ids: the code of the rule. Asking moves nobody.
    /// </summary>
    Task<IReadOnlyDictionary<Guid, string>> FindObstaclesAsync(
        IReadOnlyCollection<Guid> memberIds,
        Transfer transfer,
        CancellationToken cancellation = default);

    /// <returns>The affiliation that begins with it, by which it is taken back.</returns>
    /// <exception cref="BusinessException">With the code of the rule that forbids it.</exception>
    Task<Guid> MoveAsync(Guid memberId, Transfer transfer, CancellationToken cancellation = default);

    Task UndoAsync(Guid memberId, Guid affiliationId, CancellationToken cancellation = default);
}

/// <param name="ChapterId">Where to.</param>
/// <param name="EffectiveOn">First day there.</param>
public sealed record Transfer(Guid ChapterId, DateOnly EffectiveOn);
