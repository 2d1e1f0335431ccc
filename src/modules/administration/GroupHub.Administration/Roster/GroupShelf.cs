using GroupHub.Administration.Domain;
using GroupHub.Chapters;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Administration.Roster;

/// <summary>
/// The groups that the current user sees: staff all, officers those of their chapters and of the whole association.
/// They change those of a place that they see as a whole.
/// </summary>
internal sealed class GroupShelf(IRepository<RosterGroup, Guid> groups, IOfficerRights rights, IChapters chapters)
    : ITransientDependency
{
    public async Task<IReadOnlyList<GroupOnShelf>> ListAsync(CancellationToken cancellation)
    {
        var scope = await ScopeAsync(cancellation);
        var all = await (await groups.GetQueryableAsync()).AsNoTracking()
            .OrderBy(group => group.NameKey)
            .ToListAsync(cancellation);
        Guid[] places = [.. all.Select(group => group.ChapterId).OfType<Guid>().Distinct()];
        var known = (await chapters.GetAsync(places, cancellation)).ToDictionary(chapter => chapter.Id);
        return
        [
            .. from one in all
               let chapter = one.ChapterId is { } id ? known.GetValueOrDefault(id) : null
               where one.ChapterId is null || scope.Covers(chapter?.Path)
               let mayChange = one.ChapterId is null ? scope.IsWhole : scope.Covers(chapter?.Path)
               select new GroupOnShelf(one, chapter?.Name, mayChange),
        ];
    }

    /// <summary>What somebody does not see is as unknown as what never was.</summary>
    public async Task<RosterGroup> OpenToChangeAsync(Guid id, CancellationToken cancellation)
    {
        var scope = await ScopeAsync(cancellation);
        var group = await groups.FindAsync(id, cancellationToken: cancellation);
        if (group is null || !await IsSeenAsync(group, scope, cancellation))
            throw new EntityNotFoundException(typeof(RosterGroup), id);

        Rule.Require(group.ChapterId is not null || scope.IsWhole, AdministrationErrors.GroupOfAssociation);
        return group;
    }

    /// <summary>
    /// Where a group stands that is saved with this chapter as its filter: an officer's is never the whole association.
    /// </summary>
    public async Task<Guid?> FindPlaceAsync(Guid? chapterId, CancellationToken cancellation)
    {
        var scope = await ScopeAsync(cancellation);
        if (chapterId is { } chosen)
        {
            var path = await chapters.FindPathAsync(chosen, cancellation);
            return path is not null && scope.Covers(path)
                ? chosen
                : throw new EntityNotFoundException(typeof(ChapterFacts), chosen);
        }

        if (scope.IsWhole) return null;

        Rule.Require(scope.Paths.Count == 1, AdministrationErrors.GroupNeedsChapter);
        return (await chapters.ListAsync(cancellation)).Single(chapter => chapter.Path == scope.Paths[0]).Id;
    }

    /// <summary>The one of this name that is about this chapter, or about the whole association.</summary>
    public Task<RosterGroup?> FindAsync(string name, Guid? chapterId, CancellationToken cancellation)
    {
        var key = RosterGroup.KeyOf(name);
        return groups.FirstOrDefaultAsync(group => group.NameKey == key && group.ChapterId == chapterId, cancellation);
    }

    private async Task<bool> IsSeenAsync(RosterGroup group, ChapterScope scope, CancellationToken cancellation) =>
        group.ChapterId is null || scope.Covers(await chapters.FindPathAsync(group.ChapterId, cancellation));

    private ValueTask<ChapterScope> ScopeAsync(CancellationToken cancellation) =>
        rights.GetScopeAsync(AdministrationPermissions.Members, cancellation);
}

/// <param name="Group">As it was saved.</param>
/// <param name="ChapterName">Of the chapter it is about.</param>
/// <param name="MayChange">Whether the viewer may rename and delete it.</param>
internal sealed record GroupOnShelf(RosterGroup Group, string? ChapterName, bool MayChange);
