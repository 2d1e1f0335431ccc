using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

/// <summary>A member leaves, today unless another day is said. Saying the same twice changes nothing.</summary>
public sealed record RecordResignation : ICommand<StandingToday>
{
    public Guid MemberId { get; init; }
    public DateOnly? Effective { get; init; }
}

internal sealed class RecordResignationHandler(MembershipFile file) : ICommandHandler<RecordResignation, StandingToday>
{
    public Task<StandingToday> Handle(RecordResignation command, CancellationToken cancellation) =>
        file.ChangeAsync(
            command.MemberId, (membership, today) => membership.Resign(command.Effective ?? today), cancellation);
}
