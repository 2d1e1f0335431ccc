using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking;

/// <summary>What members have chosen; who has chosen nothing has the defaults.</summary>
internal sealed class PreferenceBook(IRepository<Preferences, Guid> preferences) : ITransientDependency
{
    public async Task<Preferences> OfAsync(Guid memberId, CancellationToken cancellation) =>
        (await OfAsync([memberId], cancellation))[memberId];

    public async Task<IReadOnlyDictionary<Guid, Preferences>> OfAsync(
        IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation)
    {
        var chosen = await (await preferences.GetQueryableAsync()).AsNoTracking()
            .Where(row => memberIds.Contains(row.OwnerId))
            .ToDictionaryAsync(row => row.OwnerId, cancellation);
        return memberIds.Distinct()
            .ToDictionary(id => id, id => chosen.GetValueOrDefault(id) ?? Preferences.Of(Guid.Empty, id));
    }
}
