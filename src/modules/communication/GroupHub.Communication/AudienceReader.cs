using GroupHub.Chapters;
using GroupHub.Communication.Domain;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Communication;

/// <summary>
/// Walks through those whom an announcement is for, each once however many chapters they belong to (R70).
/// </summary>
internal sealed class AudienceReader(
    ChapterAudience chapter, ChosenAudience chosen, IMemberDirectory members, LeavingOut leavingOut)
    : ITransientDependency
{
    public const int AtOnce = 500;

    /// <param name="audience">Whom it is for.</param>
    /// <param name="after">The last of the page before.</param>
    /// <param name="cancellation">When nobody waits any more.</param>
    public async Task<AudiencePage> ReadAsync(AudienceOf audience, Guid? after, CancellationToken cancellation)
    {
        var ids = await ListAsync(audience, after, cancellation);
        var people = ids is null
            ? await members.ListAfterAsync(after, AtOnce, cancellation)
            : await members.GetAsync(ids, cancellation);
        ids ??= [.. people.Select(person => person.Id)];
        if (ids.Count == 0) return new AudiencePage([], null, IsLast: true);

        var reasons = await leavingOut.FindReasonsAsync(audience, people, cancellation);
        return new AudiencePage(
            [.. ids.Select(id => new Addressee(id, reasons.GetValueOrDefault(id, LeftOutReason.Gone)))],
            ids[^1],
            ids.Count < AtOnce);
    }

    /// <returns>Nothing where everybody is meant.</returns>
    private async Task<IReadOnlyList<Guid>?> ListAsync(AudienceOf audience, Guid? after, CancellationToken cancellation)
    {
        if (audience.SelectionId is { } selectionId)
            return await chosen.ListAfterAsync(selectionId, after, AtOnce, cancellation);
        return audience.ChapterId is { } chapterId
            ? await chapter.ListAfterAsync(chapterId, after, AtOnce, cancellation)
            : null;
    }
}

/// <summary>Everybody who belongs to a chapter or to something below it, be it as their second chapter.</summary>
internal sealed class ChapterAudience(IChapters chapters, IAffiliations affiliations, IAssociationClock clock)
    : ITransientDependency
{
    public async Task<IReadOnlyList<Guid>> ListAfterAsync(
        Guid chapterId, Guid? after, int take, CancellationToken cancellation)
    {
        if (await chapters.FindPathAsync(chapterId, cancellation) is not { } path) return [];

        var subtree = ChapterScope.Below([path]);
        Guid[] within =
        [
            .. (await chapters.ListAsync(cancellation))
                .Where(chapter => subtree.Covers(chapter.Path))
                .Select(chapter => chapter.Id)
        ];
        return await affiliations.ListMembersAfterAsync(within, await clock.GetTodayAsync(), after, take, cancellation);
    }
}
