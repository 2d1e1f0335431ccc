using GroupHub.Dues.FurtherChapters;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Dues;

/// <summary>All that a member could still pay for. The membership's row is locked when this is asked.</summary>
internal sealed class OpenOffers(OpenRenewals renewals, OpenFurtherChapters chapters) : ITransientDependency
{
    /// <returns>Whether nothing is left: what money is on its way for stays.</returns>
    public async Task<bool> CloseAllAsync(Guid membershipId, CancellationToken cancellation)
    {
        var isRenewalLeft = await renewals.KeepAsync(membershipId, _ => false, cancellation) is not null;
        return await chapters.CloseAllAsync(membershipId, cancellation) && !isRenewalLeft;
    }
}
