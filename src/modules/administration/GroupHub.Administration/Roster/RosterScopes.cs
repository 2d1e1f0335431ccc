using GroupHub.Administration.Domain;
using GroupHub.Administration.Features;
using GroupHub.Chapters;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Administration.Roster;

/// <summary>The part of the roster that somebody may read: officers, that of their subtree.</summary>
internal sealed class RosterScopes(
    IRepository<RosterEntry, Guid> roster,
    IOfficerRights rights,
    IChapters chapters,
    Selections selections) : ITransientDependency
{
    /// <param name="permission">What for.</param>
    /// <param name="list">Of which chapter, with all below it, and of which selection.</param>
    /// <param name="cancellation">When nobody waits any more.</param>
    public async Task<IQueryable<RosterEntry>> ReadAsync(
        string permission, ListRoster list, CancellationToken cancellation)
    {
        var scope = await rights.GetScopeAsync(permission, cancellation);
        var all = (await roster.GetQueryableAsync()).AsNoTracking().Within(scope, entry => entry.ChapterPath);
        if (list.SelectionId is { } selectionId)
        {
            var chosen = await selections.MembersOfAsync(selectionId, cancellation);
            all = all.Where(entry => chosen.Contains(entry.Id));
        }

        return list.ChapterId is { } chapterId
            ? all.Within(await SubtreeAsync(scope, chapterId, cancellation), e => e.ChapterPath)
            : all;
    }

    private async Task<ChapterScope> SubtreeAsync(ChapterScope scope, Guid chapterId, CancellationToken cancellation) =>
        await chapters.FindPathAsync(chapterId, cancellation) is { } path && scope.Covers(path)
            ? ChapterScope.Below([path])
            : throw new EntityNotFoundException(typeof(ChapterFacts), chapterId);
}
