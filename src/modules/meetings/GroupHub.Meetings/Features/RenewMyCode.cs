using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings.Features;

/// <summary>A member's first code, or a new one that ends the old one.</summary>
public sealed record RenewMyCode : ICommand<MyCode>;

internal sealed class RenewMyCodeHandler(
    OwnProfile own, IRepository<CheckInCard, Guid> cards, ICurrentTenant tenant, IGuidGenerator guids)
    : ICommandHandler<RenewMyCode, MyCode>
{
    public async Task<MyCode> Handle(RenewMyCode command, CancellationToken cancellation)
    {
        var member = await own.GetAsync(cancellation);
        var card = await cards.FirstOrDefaultAsync(known => known.MemberId == member.Id, cancellation);
        if (card is not null) card.Renew();
        else
            card = await cards.InsertAsync(
                CheckInCard.For(guids.Create(), member.Id, tenant.Id), autoSave: true, cancellation);
        return MyCode.Of(card);
    }
}
