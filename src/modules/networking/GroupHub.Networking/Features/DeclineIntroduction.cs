using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>Of the connector or the person to be met: silently, and to be thought over while there is time.</summary>
public sealed record DeclineIntroduction(Guid Id) : ICommand;

internal sealed class DeclineIntroductionHandler(
    Book<Introduction> introductions, Self self, Today today) : CommandHandler<DeclineIntroduction>
{
    public override async Task Handle(DeclineIntroduction command, CancellationToken cancellation)
    {
        var introduction = await introductions.GetAsync(command.Id, cancellation);
        introduction.Decline(await self.GetIdAsync(cancellation), today.Now);
    }
}
