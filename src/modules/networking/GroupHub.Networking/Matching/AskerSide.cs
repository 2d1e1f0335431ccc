using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking.Matching;

/// <summary>One's own ask and the owner of an offer that was suggested for it.</summary>
internal sealed class AskerSide(Book<Ask> asks, Matchmaker matchmaker, AnswerFile file) : ITransientDependency
{
    public async Task<Answer> OpenAsync(Guid askId, Guid offerId, CancellationToken cancellation)
    {
        var ask = await asks.GetAsync(askId, cancellation);
        Rule.Require(ask.IsOpen, NetworkingErrors.AskClosed);
        var match = (await matchmaker.ForAskAsync(ask, cancellation)).FirstOrDefault(match => match.Offer.Id == offerId)
            ?? throw new BusinessException(NetworkingErrors.NotThere);
        return await file.OpenAsync(ask, match.Offer.OwnerId, cancellation);
    }
}
