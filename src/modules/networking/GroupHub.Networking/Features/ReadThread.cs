using FluentValidation;
using GroupHub.Foundation;

namespace GroupHub.Networking.Features;

/// <summary>The member has seen what was written up to this number.</summary>
public sealed record ReadThread(Guid Id, int Number) : ICommand;

internal sealed class ReadThreadValidator : AbstractValidator<ReadThread>
{
    public ReadThreadValidator() => RuleFor(c => c.Number).GreaterThan(0);
}

internal sealed class ReadThreadHandler(Threads threads, Self self) : CommandHandler<ReadThread>
{
    public override async Task Handle(ReadThread command, CancellationToken cancellation)
    {
        var thread = await threads.GetAsync(command.Id, cancellation);
        var place = await threads.TakePlaceAsync(thread.Id, await self.GetIdAsync(cancellation), cancellation);
        place.Read(Math.Min(command.Number, thread.Messages));
    }
}
