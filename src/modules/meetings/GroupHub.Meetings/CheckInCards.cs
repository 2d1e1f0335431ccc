using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings;

/// <summary>Finds out whose code was scanned or typed.</summary>
internal sealed class CheckInCards(IRepository<CheckInCard, Guid> cards, ICurrentTenant tenant) : ITransientDependency
{
    /// <summary>All that was scanned or typed, looked up at once.</summary>
    public async Task<KnownCards> FindAsync(IEnumerable<string> texts, CancellationToken cancellation)
    {
        string[] codes = [.. texts.Select(CheckInCard.Read).OfType<ReadCode>().Select(read => read.Code).Distinct()];
        var found = codes.Length == 0
            ? []
            : await cards.GetListAsync(card => codes.Contains(card.Code), cancellationToken: cancellation);
        return new KnownCards(CheckInCard.AssociationOf(tenant.Id), found.ToDictionary(card => card.Code));
    }
}

internal sealed record KnownCards(string Association, IReadOnlyDictionary<string, CheckInCard> Cards)
{
    public Guid Read(string text)
    {
        var read = CheckInCard.Read(text);
        Rule.Require(read is not null, MeetingsErrors.CodeUnreadable);
        Rule.Require(
            read!.Association is null || read.Association == Association, MeetingsErrors.CodeOfAnotherAssociation);

        var card = Cards.GetValueOrDefault(read.Code);
        Rule.Require(card is not null && (read.Signature is null || card.IsSignedBy(read)), MeetingsErrors.CodeUnknown);
        return card!.MemberId;
    }
}
