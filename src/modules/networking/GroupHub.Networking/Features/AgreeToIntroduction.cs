using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>
/// The person to be met says yes: both get each other's contact card, and the thread of the three opens. Twice is once.
/// </summary>
public sealed record AgreeToIntroduction(Guid Id) : ICommand;

internal sealed class AgreeToIntroductionHandler(
    Book<Introduction> introductions,
    Self self,
    IntroductionDesk desk,
    IntroductionBooks books,
    Today today) : CommandHandler<AgreeToIntroduction>
{
    public override async Task Handle(AgreeToIntroduction command, CancellationToken cancellation)
    {
        var introduction = await introductions.GetAsync(command.Id, cancellation);
        Rule.Require(
            introduction.AgreedAt is not null || !await desk.AreApartAsync(introduction, cancellation),
            NetworkingErrors.IntroductionOver);
        introduction.Agree(await self.GetIdAsync(cancellation), today.Now);
        await books.KeepAsync(introduction, cancellation);
    }
}
