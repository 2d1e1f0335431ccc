using System.Runtime.CompilerServices;
using GroupHub.Directory.Domain;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Directory;

/// <summary>The searches that somebody has kept; whom they found stays out of it.</summary>
[ExposeServices(typeof(IPersonalCopies))]
internal sealed class DirectoryCopies(IRepository<SavedSearch, Guid> searches) : IPersonalCopies, ITransientDependency
{
    public async IAsyncEnumerable<PersonalTable> CopyAsync(
        PersonOnFile person, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var own = await searches.GetListAsync(
            search => search.OwnerId == person.UserId, cancellationToken: cancellation);
        yield return PersonalTable.Of(
            "directory-saved-searches", own.Select(s => new { s.Name, s.Criteria, s.CreationTime, s.LookedAt }));
    }
}
