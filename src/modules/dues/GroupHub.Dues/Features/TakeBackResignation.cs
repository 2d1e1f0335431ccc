using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

/// <summary>The member stays after all: standing follows from the terms again.</summary>
public sealed record TakeBackResignation(Guid MemberId) : ICommand;

internal sealed class TakeBackResignationHandler(MembershipFile file) : CommandHandler<TakeBackResignation>
{
    public override async Task Handle(TakeBackResignation command, CancellationToken cancellation) =>
        (await file.OpenAsync(command.MemberId, cancellation)).TakeBackResignation();
}
