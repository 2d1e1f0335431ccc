using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Features;

/// <summary>A member's calendar has no address any more.</summary>
public sealed record RevokeMyCalendar : ICommand;

internal sealed class RevokeMyCalendarHandler(OwnProfile own, IRepository<CalendarAddress, Guid> addresses)
    : CommandHandler<RevokeMyCalendar>
{
    public override async Task Handle(RevokeMyCalendar command, CancellationToken cancellation)
    {
        var member = await own.GetAsync(cancellation);
        await addresses.DeleteAsync(address => address.MemberId == member.Id, cancellationToken: cancellation);
    }
}
