using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Features;

/// <summary>Mutes or blocks somebody, who is not told. Twice is once.</summary>
public sealed record KeepDistance(Guid MemberId, DistanceKind Kind) : ICommand;

internal sealed class KeepDistanceValidator : AbstractValidator<KeepDistance>
{
    public KeepDistanceValidator()
    {
        RuleFor(c => c.MemberId).NotEmpty();
        RuleFor(c => c.Kind).IsInEnum();
    }
}

internal sealed class KeepDistanceHandler(
    Acquaintances acquaintances,
    Book<Distance> distances,
    IntroductionDesk introductions,
    Self self,
    IGuidGenerator guids) : CommandHandler<KeepDistance>
{
    public override async Task Handle(KeepDistance command, CancellationToken cancellation)
    {
        await acquaintances.RequireAsync(command.MemberId, cancellation);
        var known = await distances.FindAsync(
            kept => kept.OtherId == command.MemberId && kept.Kind == command.Kind, cancellation);
        if (known is not null) return;

        var me = await self.GetIdAsync(cancellation);
        await distances.AddAsync(Distance.Keep(guids.Create(), me, command.MemberId, command.Kind), cancellation);
        if (command.Kind == DistanceKind.Block) await introductions.PartAsync(me, command.MemberId, cancellation);
    }
}
