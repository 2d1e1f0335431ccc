using GroupHub.Chapters.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Chapters.Tree;

/// <summary>
/// The association's chapters: none shares its address with another, nor its name where that would confuse.
/// </summary>
[ExposeServices(typeof(IChapters), typeof(ChapterBook))]
internal sealed class ChapterBook(IRepository<Chapter, Guid> chapters, IGuidGenerator guids)
    : IChapters, ITransientDependency
{
    public async Task<Chapter> FoundAsync(Guid requestId, NewChapter founded, CancellationToken cancellation)
    {
        var parent = founded.ParentId is { } id ? await chapters.GetAsync(id, cancellationToken: cancellation) : null;
        var chapter = Chapter.Found(guids.Create(), requestId, founded, parent);
        await RequireOneOfItsKindAsync(chapter, cancellation);
        return await chapters.InsertAsync(chapter, autoSave: true, cancellation);
    }

    public async Task<List<Chapter>> ListBelowAsync(Chapter chapter, CancellationToken cancellation)
    {
        var subtree = await (await chapters.GetQueryableAsync())
            .Within(ChapterScope.Below([chapter.Path]), c => c.Path)
            .ToListAsync(cancellation);
        return [.. subtree.Where(other => other.Id != chapter.Id)];
    }

    /// <summary>
    /// Committees may be called alike in different chapters; other names are told apart everywhere (P39).
    /// </summary>
    public async Task RequireOneOfItsKindAsync(Chapter chapter, CancellationToken cancellation)
    {
        var others = (await chapters.GetQueryableAsync())
            .Where(other => other.Id != chapter.Id && other.RequestId != chapter.RequestId);
        var isTaken = await others.AnyAsync(other => other.Slug == chapter.Slug, cancellation);
        Rule.Require(!isTaken, ChaptersErrors.SlugTaken, ("slug", chapter.Slug));

        var (name, isCommittee) = (PlainText.Of(chapter.Name), chapter.Kind == ChapterKind.Committee);
        var alike = await others
            .Where(other => other.ParentId == chapter.ParentId || (!isCommittee && other.Kind != ChapterKind.Committee))
            .Where(other => other.SearchKey.StartsWith(name))
            .Select(other => other.Name)
            .ToListAsync(cancellation);
        Rule.Require(
            !alike.Exists(other => PlainText.Of(other) == name), ChaptersErrors.NameTaken, ("name", chapter.Name));
    }

    async Task<Guid> IChapters.FoundAsync(NewChapter chapter, CancellationToken cancellation) =>
        (await FoundAsync(guids.Create(), chapter, cancellation)).Id;

    async Task<IReadOnlyList<ChapterFacts>> IChapters.GetAsync(
        IReadOnlyCollection<Guid> chapterIds, CancellationToken cancellation)
    {
        if (chapterIds.Count == 0) return [];
        var found = await (await chapters.GetQueryableAsync())
            .AsNoTracking()
            .Where(c => chapterIds.Contains(c.Id))
            .ToListAsync(cancellation);
        return [.. found.Select(chapter => chapter.ToFacts())];
    }

    async Task<IReadOnlyList<ChapterFacts>> IChapters.ListAsync(CancellationToken cancellation)
    {
        var all = await (await chapters.GetQueryableAsync())
            .AsNoTracking()
            .OrderBy(c => c.SearchKey)
            .ToListAsync(cancellation);
        var below = all.ToLookup(chapter => chapter.ParentId, chapter => chapter.ToFacts());
        return [.. Walk(below, parent: null)];
    }

    private static IEnumerable<ChapterFacts> Walk(ILookup<Guid?, ChapterFacts> below, Guid? parent) =>
        below[parent].SelectMany(chapter => Walk(below, chapter.Id).Prepend(chapter));
}
