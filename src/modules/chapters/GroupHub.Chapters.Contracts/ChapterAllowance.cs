using GroupHub.Foundation;

namespace GroupHub.Chapters;

/// <summary>How many chapters somebody must and may belong to; committees do not count (R32).</summary>
/// <param name="Least">None, or one.</param>
/// <param name="Most">No limit where absent.</param>
public sealed record ChapterAllowance(int Least, int? Most)
{
    public static ChapterAllowance Unlimited { get; } = new(0, null);

    /// <summary>Checks the number of chapters that somebody is to belong to.</summary>
    public void Check(int chapters)
    {
        Rule.Require(chapters >= Least, ChaptersErrors.ChapterNeeded);
        Rule.Require(Most is not { } most || chapters <= most, ChaptersErrors.TooManyChapters, ("most", Most ?? 0));
    }
}

/// <summary>
/// How many chapters members must and may belong to. Chapters asks; the module that knows what was bought answers.
/// </summary>
public interface IChapterAllowances
{
    /// <summary>By the member; for whom nothing is known, it is without limits.</summary>
    Task<IReadOnlyDictionary<Guid, ChapterAllowance>> GetAsync(
        IReadOnlyCollection<Guid> memberIds,
        CancellationToken cancellation = default);
}
