using GroupHub.Foundation;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>Undoes "not now".</summary>
public sealed record ResumeSuggestion(string Key) : ICommand;

internal sealed class ResumeSuggestionHandler(Book<Pause> pauses) : CommandHandler<ResumeSuggestion>
{
    public override async Task Handle(ResumeSuggestion command, CancellationToken cancellation)
    {
        if (await pauses.FindAsync(pause => pause.Key == command.Key, cancellation) is { } known)
            await pauses.RemoveAsync(known, cancellation);
    }
}
