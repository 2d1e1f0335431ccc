using GroupHub.Chapters;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Meetings;

/// <summary>Which meetings are meant for whom.</summary>
internal sealed class MemberChapters(
    IAffiliations affiliations, IChapters chapters, ICountingMembers counting, IAssociationClock clock)
    : ITransientDependency
{
    /// <summary>
    /// Whose meetings are a member's own; nobody's, not even the association's, while their membership does not count
    /// (R1).
    /// </summary>
    public async Task<Belonging> GetAsync(Guid memberId, CancellationToken cancellation) =>
        await CountsTodayAsync(memberId, cancellation)
            ? new(true, await OfAsync(memberId, cancellation))
            : Belonging.Nowhere;

    /// <summary>Where they belong, and what stands above it.</summary>
    private async Task<IReadOnlyCollection<Guid>> OfAsync(Guid memberId, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        var own = (await affiliations.GetAsync([memberId], today, cancellation))
            .Where(a => a.From <= today)
            .Select(a => a.ChapterId)
            .ToHashSet();
        if (own.Count == 0) return [];

        var tree = await chapters.ListAsync(cancellation);
        string[] paths = [.. tree.Where(chapter => own.Contains(chapter.Id)).Select(chapter => chapter.Path)];
        return
        [
            .. tree
                .Where(chapter => Array.Exists(paths, path => path.StartsWith(chapter.Path, StringComparison.Ordinal)))
                .Select(chapter => chapter.Id),
        ];
    }

    public async Task<bool> IsForAsync(Meeting meeting, Guid memberId, CancellationToken cancellation) =>
        (await GetAsync(memberId, cancellation)).Covers(meeting);

    public async Task<bool> CountsTodayAsync(Guid memberId, CancellationToken cancellation) =>
        await CountsAsync(memberId, await clock.GetTodayAsync(), cancellation);

    /// <summary>
    /// Who is expected: everybody who belongs to the chapter, or to one below it, on that day and counts as a member.
    /// </summary>
    public async Task<IReadOnlyList<Guid>> ExpectedAsync(Meeting meeting, CancellationToken cancellation)
    {
        var below = await BelowAsync(meeting, cancellation);
        var belonging = below.Count == 0
            ? []
            : await affiliations.ListAsync(below, ClockFace.Of(meeting).Date, cancellation);
        return await CountingAsync(meeting, belonging, cancellation);
    }

    /// <summary>Who of these is expected.</summary>
    public async Task<IReadOnlyList<Guid>> ExpectedAsync(
        Meeting meeting, IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation)
    {
        var (below, day) = (await BelowAsync(meeting, cancellation), ClockFace.Of(meeting).Date);
        var belonging = below.Count == 0 || memberIds.Count == 0
            ? []
            : await affiliations.GetAsync(memberIds, day, cancellation);
        return await CountingAsync(meeting, belonging.Where(affiliation => affiliation.From <= day
            && below.Contains(affiliation.ChapterId)), cancellation);
    }

    /// <summary>The chapter whose meeting it is, and those below it; none where it is the association's.</summary>
    private async Task<HashSet<Guid>> BelowAsync(Meeting meeting, CancellationToken cancellation)
    {
        if (meeting.ChapterId is not { } chapterId
            || await chapters.GetAsync([chapterId], cancellation) is not [var top])
            return [];

        var below = (await chapters.ListAsync(cancellation))
            .Where(chapter => chapter.Path.StartsWith(top.Path, StringComparison.Ordinal));
        return [.. below.Select(chapter => chapter.Id)];
    }

    private async Task<IReadOnlyList<Guid>> CountingAsync(
        Meeting meeting, IEnumerable<AffiliationFacts> belonging, CancellationToken cancellation)
    {
        Guid[] there = [.. belonging.Select(affiliation => affiliation.MemberId).Distinct()];
        var counted = await counting.WhoCountsAsync(there, await KnownDayAsync(meeting), cancellation);
        return [.. there.Where(counted.Contains)];
    }

    private async Task<bool> CountsAsync(Guid memberId, DateOnly day, CancellationToken cancellation) =>
        (await counting.WhoCountsAsync([memberId], day, cancellation)).Contains(memberId);

    /// <summary>
    /// The meeting's day; today for one to come, because terms that end before it will mostly be renewed.
    /// </summary>
    private async Task<DateOnly> KnownDayAsync(Meeting meeting)
    {
        var (day, today) = (ClockFace.Of(meeting).Date, await clock.GetTodayAsync());
        return day < today ? day : today;
    }
}

/// <param name="IsMember">Whether their membership counts today.</param>
/// <param name="Chapters">Those whose meetings are theirs.</param>
internal sealed record Belonging(bool IsMember, IReadOnlyCollection<Guid> Chapters)
{
    public static Belonging Nowhere { get; } = new(false, []);

    /// <summary>
    /// Whether the meeting is meant for them: one of their chapters', or of the association as a whole.
    /// </summary>
    public bool Covers(Meeting meeting) =>
        IsMember && (meeting.ChapterId is not { } chapterId || Chapters.Contains(chapterId));
}
