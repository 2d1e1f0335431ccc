using GroupHub.Chapters.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Tree;

/// <summary>
/// Opens chapters to whoever asks: one outside of what they may see is not there, one that they see but may not change
/// is refused.
/// </summary>
internal sealed class ChapterAccess(IRepository<Chapter, Guid> chapters, IOfficerRights rights) : ITransientDependency
{
    public async Task<Chapter> OpenAsync(Guid id, CancellationToken cancellation)
    {
        var chapter = await chapters.GetAsync(id, cancellationToken: cancellation);
        var seen = await rights.GetScopeAsync(ChaptersPermissions.View, cancellation);
        return seen.Covers(chapter.Path) ? chapter : throw new EntityNotFoundException(typeof(Chapter), id);
    }

    public async Task<Chapter> OpenForAsync(string permission, Guid id, CancellationToken cancellation)
    {
        var chapter = await OpenAsync(id, cancellation);
        await RequireAsync(permission, chapter.Path, cancellation);
        return chapter;
    }

    /// <summary>
    /// Where a chapter stands, and whether it is there at all, is for those who manage what is above it.
    /// </summary>
    public async Task<Chapter> OpenToMoveOrCloseAsync(Guid id, CancellationToken cancellation)
    {
        var chapter = await OpenAsync(id, cancellation);
        await RequireAsync(ChaptersPermissions.Manage, chapter.AbovePath, cancellation);
        return chapter;
    }

    /// <summary>The chapter below which one is to stand; the top is the whole association's.</summary>
    public async Task<Chapter?> OpenParentAsync(Guid? id, CancellationToken cancellation)
    {
        if (id is { } parentId) return await OpenForAsync(ChaptersPermissions.Manage, parentId, cancellation);
        await RequireAsync(ChaptersPermissions.Manage, path: null, cancellation);
        return null;
    }

    public async Task RequireAsync(string permission, string? path, CancellationToken cancellation) =>
        (await rights.GetScopeAsync(permission, cancellation)).Require(path);
}
