using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>Undoes declining.</summary>
public sealed record ReconsiderIntroduction(Guid Id) : ICommand;

internal sealed class ReconsiderIntroductionHandler(Book<Introduction> introductions, Self self, Today today)
    : CommandHandler<ReconsiderIntroduction>
{
    public override async Task Handle(ReconsiderIntroduction command, CancellationToken cancellation)
    {
        var introduction = await introductions.GetAsync(command.Id, cancellation);
        introduction.Reconsider(await self.GetIdAsync(cancellation), today.Now);
    }
}
