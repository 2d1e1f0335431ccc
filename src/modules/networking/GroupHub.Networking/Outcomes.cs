using GroupHub.Networking.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;

namespace GroupHub.Networking;

/// <summary>What members have noted of introductions, one for each of the two.</summary>
internal sealed class Outcomes(Threads threads, Book<Outcome> outcomes, Self self, IGuidGenerator guids)
    : ITransientDependency
{
    /// <summary>The member's own, or a new one where they have noted nothing yet.</summary>
    public async Task<Outcome> OpenAsync(Guid introductionId, CancellationToken cancellation) =>
        await FindAsync(introductionId, cancellation)
        ?? await outcomes.AddAsync(await BeginAsync(introductionId, cancellation), cancellation);

    public async Task<Outcome?> FindAsync(Guid introductionId, CancellationToken cancellation)
    {
        var me = await self.GetIdAsync(cancellation);
        return await outcomes.FindAsync(
            outcome => outcome.OwnerId == me && outcome.IntroductionId == introductionId, cancellation);
    }

    public Task RemoveAsync(Outcome outcome, CancellationToken cancellation) =>
        outcomes.RemoveAsync(outcome, cancellation);

    private async Task<Outcome> BeginAsync(Guid introductionId, CancellationToken cancellation)
    {
        var thread = await threads.GetAsync(introductionId, cancellation);
        return Outcome.Of(guids.Create(), thread, await self.GetIdAsync(cancellation));
    }
}
