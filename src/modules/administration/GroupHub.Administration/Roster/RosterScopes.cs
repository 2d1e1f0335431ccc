using GroupHub.Administration.Domain;
using GroupHub.Chapters;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Administration.Roster;

/// <summary>The part of the roster that somebody may read: officers, that of their subtree.</summary>
internal sealed class RosterScopes(IRepository<RosterEntry, Guid> roster, IOfficerRights rights, IChapters chapters) : ITransientDependency
{
    /// <param name="permission">What for.</param>
    /// <param name="chapterId">Only those of this chapter and of all below it.</param>
    /// <param name="cancellation">When nobody waits any more.</param>
    public async Task<IQueryable<RosterEntry>> ReadAsync(string permission, Guid? chapterId, CancellationToken cancellation)
    {
        var scope = await rights.GetScopeAsync(permission, cancellation);
        var all = (await roster.GetQueryableAsync()).AsNoTracking().Within(scope, entry => entry.ChapterPath);
        if (chapterId is not { } id) return all;

        return await chapters.FindPathAsync(id, cancellation) is { } path && scope.Covers(path)
            ? all.Within(ChapterScope.Below([path]), entry => entry.ChapterPath)
            : throw new EntityNotFoundException(typeof(ChapterFacts), id);
    }
}
