using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>The person to be met says yes: both get each other's contact card, and all three keep it. Twice is once.</summary>
public sealed record AgreeToIntroduction(Guid Id) : ICommand;

internal sealed class AgreeToIntroductionHandler(
    Book<Introduction> introductions,
    Self self,
    IntroductionDesk desk,
    Gratitude gratitude,
    Today today) : CommandHandler<AgreeToIntroduction>
{
    public override async Task Handle(AgreeToIntroduction command, CancellationToken cancellation)
    {
        var introduction = await introductions.GetAsync(command.Id, cancellation);
        Rule.Require(
            introduction.AgreedAt is not null || !await desk.AreApartAsync(introduction, cancellation),
            NetworkingErrors.IntroductionOver);
        introduction.Agree(await self.GetIdAsync(cancellation), today.Now);

        var met = new Happening(TouchKind.Introduction, today.Now, $"introduction:{introduction.Id:N}") { SourceId = introduction.Id };
        await gratitude.NoteAsync(introduction.RequesterId, introduction.TargetId, met, cancellation);
        await gratitude.NoteAsync(introduction.ConnectorId, introduction.TargetId, met, cancellation);
        await gratitude.OweAsync(introduction.ConnectorId, introduction.RequesterId, met, thanksFor: null, cancellation);
    }
}
