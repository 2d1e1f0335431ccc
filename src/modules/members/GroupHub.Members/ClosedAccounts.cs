using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;

namespace GroupHub.Members;

/// <summary>
/// Deletes accounts for good. Users are else only marked as deleted, with name and address; here nothing of them stays.
/// Whoever is signed in with one is not any more.
/// </summary>
internal sealed class ClosedAccounts(
    IIdentityUserAppService userManagement,
    IRepository<IdentityUser, Guid> users,
    IDataFilter<ISoftDelete> deleted) : ITransientDependency
{
    /// <summary>Refused where it is one's own, the last administrator's, or that of somebody who may do more.</summary>
    public async Task CloseAsync(Guid userId, CancellationToken cancellation)
    {
        await userManagement.DeleteAsync(userId);
        using var everyone = deleted.Disable();
        await users.DeleteDirectAsync(user => user.Id == userId, cancellation);
    }
}
