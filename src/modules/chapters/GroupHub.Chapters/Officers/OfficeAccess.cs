using GroupHub.Chapters.Domain;
using GroupHub.Chapters.Tree;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Officers;

/// <summary>Opens an office to those who appoint there.</summary>
internal sealed class OfficeAccess(IRepository<Office, Guid> offices, ChapterAccess access) : ITransientDependency
{
    public async Task<(Office Office, Chapter Chapter)> OpenAsync(Guid id, CancellationToken cancellation)
    {
        var office = await offices.GetAsync(id, cancellationToken: cancellation);
        return (office, await access.OpenForAsync(ChaptersPermissions.AppointOfficers, office.ChapterId, cancellation));
    }
}
