using GroupHub.Networking.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Matching;

/// <summary>Keeps the words of what is open, and only of that.</summary>
internal sealed class WordIndex(IRepository<SearchWord, Guid> words, IGuidGenerator guids) : ITransientDependency
{
    public Task KeepAsync(Ask ask, CancellationToken cancellation) =>
        KeepAsync(MatchSide.Ask, ask.Id, ask.OwnerId, ask.IsOpen ? ask.Terms : null, cancellation);

    public Task KeepAsync(Offer offer, CancellationToken cancellation) =>
        KeepAsync(MatchSide.Offer, offer.Id, offer.OwnerId, offer.IsPaused ? null : offer.Terms, cancellation);

    /// <summary>The words of an offer that is new.</summary>
    public Task AddAsync(Offer offer, CancellationToken cancellation) =>
        AddAsync(MatchSide.Offer, offer.Id, offer.OwnerId, offer.Terms, cancellation);

    public Task RemoveAsync(Guid subjectId, CancellationToken cancellation) =>
        words.DeleteDirectAsync(word => word.SubjectId == subjectId, cancellation);

    private async Task KeepAsync(
        MatchSide side, Guid subjectId, Guid ownerId, SearchTerms? terms, CancellationToken cancellation)
    {
        await RemoveAsync(subjectId, cancellation);
        if (terms is not null) await AddAsync(side, subjectId, ownerId, terms, cancellation);
    }

    private Task AddAsync(
        MatchSide side, Guid subjectId, Guid ownerId, SearchTerms terms, CancellationToken cancellation) =>
        words.InsertManyAsync(
            terms.Indexed.Select(word => SearchWord.Of(guids.Create(), side, word, subjectId, ownerId)),
            cancellationToken: cancellation);
}
