using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking.Matching;

/// <summary>Somebody else's ask, from the side of the one who could help.</summary>
internal sealed class HelperSide(Self self, AnswerableAsks answerable, AnswerFile file) : ITransientDependency
{
    public async Task<Answer> OpenAsync(Guid askId, CancellationToken cancellation)
    {
        var ask = await answerable.RequireAsync(askId, cancellation);
        Rule.Require(ask.IsOpen, NetworkingErrors.AskClosed);
        return await file.OpenAsync(ask, await self.GetIdAsync(cancellation), cancellation);
    }
}
