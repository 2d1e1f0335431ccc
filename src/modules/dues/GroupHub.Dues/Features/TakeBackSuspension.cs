using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

/// <summary>As if it had never been.</summary>
public sealed record TakeBackSuspension(Guid MemberId, Guid SuspensionId) : ICommand;

internal sealed class TakeBackSuspensionHandler(MembershipFile file) : CommandHandler<TakeBackSuspension>
{
    public override async Task Handle(TakeBackSuspension command, CancellationToken cancellation) =>
        (await file.OpenAsync(command.MemberId, cancellation)).TakeBackSuspension(command.SuspensionId);
}
