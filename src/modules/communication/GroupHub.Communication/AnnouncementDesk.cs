using GroupHub.Chapters;
using GroupHub.Communication.Domain;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Communication;

/// <summary>
/// Opens announcements to those who may write to the same people: one outside of somebody's chapters is not there for
/// them, and nothing outside can be addressed.
/// </summary>
internal sealed class AnnouncementDesk(
    IRepository<Announcement, Guid> announcements, IChapters chapters, IOfficerRights rights)
    : ITransientDependency
{
    public ValueTask<ChapterScope> GetScopeAsync(CancellationToken cancellation) =>
        rights.GetScopeAsync(CommunicationPermissions.Mail, cancellation);

    public async Task<Announcement> OpenAsync(Guid id, CancellationToken cancellation)
    {
        var announcement = await announcements.GetAsync(id, cancellationToken: cancellation);
        var path = await chapters.FindPathAsync(announcement.ChapterId, cancellation);
        return (await GetScopeAsync(cancellation)).Covers(path)
            ? announcement
            : throw new EntityNotFoundException(typeof(Announcement), id);
    }

    public async Task RequireAsync(AudienceOf audience, CancellationToken cancellation)
    {
        var path = await chapters.FindPathAsync(audience.ChapterId, cancellation);
        (await GetScopeAsync(cancellation)).Require(path);
        Rule.Require(audience.ChapterId is null || path is not null, CommunicationErrors.ChapterUnknown);
    }
}
