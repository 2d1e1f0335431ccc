using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

/// <summary>A member leaves, today unless another day is said. Saying the same twice changes nothing.</summary>
public sealed record RecordResignation : ICommand
{
    public Guid MemberId { get; init; }
    public DateOnly? Effective { get; init; }
}

internal sealed class RecordResignationHandler(MembershipFile file, IAssociationClock clock) : CommandHandler<RecordResignation>
{
    public override async Task Handle(RecordResignation command, CancellationToken cancellation)
    {
        var effective = command.Effective ?? await clock.GetTodayAsync();
        (await file.OpenAsync(command.MemberId, cancellation)).Resign(effective);
    }
}
