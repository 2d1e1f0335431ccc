using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

/// <summary>From today the member has all rights again; the days before stay as they were.</summary>
public sealed record ReinstateMember(Guid MemberId) : ICommand;

internal sealed class ReinstateMemberHandler(MembershipFile file, IAssociationClock clock) : CommandHandler<ReinstateMember>
{
    public override async Task Handle(ReinstateMember command, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        (await file.OpenAsync(command.MemberId, cancellation)).Reinstate(today);
    }
}
