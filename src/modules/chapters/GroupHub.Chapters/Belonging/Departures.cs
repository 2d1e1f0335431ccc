using GroupHub.Chapters.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Belonging;

[ExposeServices(typeof(IDepartures), typeof(Departures))]
internal sealed class Departures(
    IRepository<Affiliate, Guid> affiliates, IRepository<Office, Guid> offices, ChangeClock clock)
    : IDepartures, ITransientDependency
{
    public Task DepartAsync(Guid memberId, CancellationToken cancellation = default) =>
        EndAsync(memberId, (affiliate, moment) => affiliate.Depart(moment), cancellation);

    /// <summary>As above, and what they were part of stays without their name (R63).</summary>
    public Task ForgetAsync(Guid memberId, CancellationToken cancellation = default) =>
        EndAsync(memberId, (affiliate, moment) => affiliate.Forget(moment), cancellation);

    private async Task EndAsync(Guid memberId, Action<Affiliate, ChangeMoment> end, CancellationToken cancellation)
    {
        var moment = await clock.GetAsync();
        if (await affiliates.FindAsync(memberId, cancellationToken: cancellation) is { } affiliate)
            end(affiliate, moment);
        var held = await offices.GetListAsync(
            o => o.MemberId == memberId && o.WithdrawnAt == null, cancellationToken: cancellation);
        foreach (var office in held)
        {
            office.EndWith(moment);
        }
    }
}
