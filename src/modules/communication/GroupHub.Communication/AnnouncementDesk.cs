using GroupHub.Chapters;
using GroupHub.Communication.Domain;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace GroupHub.Communication;

/// <summary>
/// Opens announcements to those who may write to the same people: one outside of somebody's chapters is not there for
/// them, and nothing outside can be addressed. One to chosen people is its author's, and those' who may write to all.
/// </summary>
internal sealed class AnnouncementDesk(
    IRepository<Announcement, Guid> announcements,
    IChapters chapters,
    IOfficerRights rights,
    ISelections selections,
    ICurrentUser user) : ITransientDependency
{
    public ValueTask<ChapterScope> GetScopeAsync(CancellationToken cancellation) =>
        rights.GetScopeAsync(CommunicationPermissions.Mail, cancellation);

    public async Task<Announcement> OpenAsync(Guid id, CancellationToken cancellation)
    {
        var announcement = await announcements.GetAsync(id, cancellationToken: cancellation);
        return await IsOpenAsync(announcement, await GetScopeAsync(cancellation), cancellation)
            ? announcement
            : throw new EntityNotFoundException(typeof(Announcement), id);
    }

    /// <summary>The audience as far as the current user may write to it.</summary>
    /// <param name="audience">Whom they want to write to.</param>
    /// <param name="known">The selection of the draft that they go on with: it need not be their own.</param>
    /// <param name="cancellation">When nobody waits any more.</param>
    public async Task<AudienceOf> AddressAsync(AudienceOf audience, Guid? known, CancellationToken cancellation)
    {
        var scope = await GetScopeAsync(cancellation);
        if (audience.SelectionId is { } selectionId)
        {
            var isThere = selectionId == known || await selections.IsOwnAsync(selectionId, cancellation);
            Rule.Require(isThere && !scope.IsNowhere, CommunicationErrors.SelectionUnknown);
            return new AudienceOf(null, null) { SelectionId = selectionId, Within = scope.IsWhole
                ? null
                : scope.Paths };
        }

        var path = await chapters.FindPathAsync(audience.ChapterId, cancellation);
        scope.Require(path);
        Rule.Require(audience.ChapterId is null || path is not null, CommunicationErrors.ChapterUnknown);
        return audience;
    }

    private async Task<bool> IsOpenAsync(
        Announcement announcement, ChapterScope scope, CancellationToken cancellation) =>
        announcement.SelectionId is not null
            ? scope.IsWhole || (!scope.IsNowhere && announcement.AuthorId == user.Id)
            : scope.Covers(await chapters.FindPathAsync(announcement.ChapterId, cancellation));
}
