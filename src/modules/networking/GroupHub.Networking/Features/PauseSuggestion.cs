using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Features;

/// <summary>Not now: not again for two weeks.</summary>
public sealed record PauseSuggestion(string Key) : ICommand;

internal sealed class PauseSuggestionValidator : AbstractValidator<PauseSuggestion>
{
    public PauseSuggestionValidator() => RuleFor(c => c.Key).NotEmpty().MaximumLength(Nudge.MaxKeyLength);
}

internal sealed class PauseSuggestionHandler(
    Book<Pause> pauses, Self self, Today today, IGuidGenerator guids) : CommandHandler<PauseSuggestion>
{
    public override async Task Handle(PauseSuggestion command, CancellationToken cancellation)
    {
        var date = await today.DateAsync();
        var known = await pauses.FindAsync(pause => pause.Key == command.Key, cancellation);
        if (known is not null) known.Prolong(date);
        else
            await pauses.AddAsync(
                Pause.From(guids.Create(), await self.GetIdAsync(cancellation), command.Key, date), cancellation);
    }
}
