using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings;

/// <summary>Finds out whose code was scanned or typed.</summary>
internal sealed class CheckInCards(IRepository<CheckInCard, Guid> cards, ICurrentTenant tenant) : ITransientDependency
{
    public async Task<Guid> ReadAsync(string text, CancellationToken cancellation)
    {
        var read = CheckInCard.Read(text);
        Rule.Require(read is not null, MeetingsErrors.CodeUnreadable);
        Rule.Require(read!.Association is null || read.Association == CheckInCard.AssociationOf(tenant.Id), MeetingsErrors.CodeOfAnotherAssociation);

        var card = await cards.FirstOrDefaultAsync(known => known.Code == read.Code, cancellation);
        Rule.Require(card is not null && (read.Signature is null || card.IsSignedBy(read)), MeetingsErrors.CodeUnknown);
        return card!.MemberId;
    }
}
