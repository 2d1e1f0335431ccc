using GroupHub.Communication.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Communication;

/// <summary>What members want to be written to about.</summary>
internal sealed class StreamChoices(IRepository<StreamChoice, Guid> choices, IGuidGenerator guids, IClock clock)
    : ITransientDependency
{
    public async Task<IReadOnlySet<Guid>> WhoSwitchedOffAsync(
        MailStream stream, IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation) =>
        (await (await choices.GetQueryableAsync())
            .Where(choice => choice.Stream == stream && choice.IsOff && memberIds.Contains(choice.MemberId))
            .Select(choice => choice.MemberId)
            .ToListAsync(cancellation)).ToHashSet();

    public async Task<IReadOnlyList<StreamChoice>> OfAsync(Guid memberId, CancellationToken cancellation) =>
        await (await choices.GetQueryableAsync()).AsNoTracking()
            .Where(choice => choice.MemberId == memberId)
            .ToListAsync(cancellation);

    public async Task ChooseAsync(
        Guid memberId, MailStream stream, bool isOff, ChoiceWay way, CancellationToken cancellation)
    {
        var choice = await choices.FirstOrDefaultAsync(
            known => known.MemberId == memberId && known.Stream == stream, cancellation);
        if (choice is null && !isOff) return;

        choice ??= await choices.InsertAsync(
            StreamChoice.Of(guids.Create(), memberId, stream), cancellationToken: cancellation);
        choice.Choose(isOff, way, clock.Now);
    }
}
