using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

/// <summary>A member has died, today unless another day is said. Nothing is written to them from now on.</summary>
public sealed record RecordDeath : ICommand<StandingToday>
{
    public Guid MemberId { get; init; }
    public DateOnly? Day { get; init; }
}

internal sealed class RecordDeathHandler(MembershipFile file) : ICommandHandler<RecordDeath, StandingToday>
{
    public Task<StandingToday> Handle(RecordDeath command, CancellationToken cancellation) =>
        file.ChangeAsync(
            command.MemberId, (membership, today) => membership.RecordDeath(command.Day ?? today, today), cancellation);
}
