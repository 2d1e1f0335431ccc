using GroupHub.Directory.Domain;
using GroupHub.Members;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Directory;

/// <summary>The searches that somebody has kept go with them, those they had deleted too.</summary>
[ExposeServices(typeof(IPersonalRecords))]
internal sealed class DirectoryRecords(IRepository<SavedSearch, Guid> searches, IDataFilter<ISoftDelete> deleted)
    : IPersonalRecords, ITransientDependency
{
    public async Task EraseAsync(PersonOnFile person, CancellationToken cancellation = default)
    {
        using var all = deleted.Disable();
        await searches.DeleteDirectAsync(search => search.OwnerId == person.UserId, cancellation);
    }
}
