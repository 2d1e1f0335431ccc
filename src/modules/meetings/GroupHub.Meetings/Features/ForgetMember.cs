using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Features;

/// <summary>
/// A person is no longer on file: their code, their calendar and their answers go; attendance stays as a count (R63).
/// </summary>
internal sealed record ForgetMember(Guid MemberId) : ICommand;

internal sealed class ForgetMemberHandler(
    IRepository<Answer, Guid> answers,
    IRepository<CheckInCard, Guid> cards,
    IRepository<CalendarAddress, Guid> addresses,
    MemberSeats seats) : CommandHandler<ForgetMember>
{
    public override async Task Handle(ForgetMember command, CancellationToken cancellation)
    {
        await cards.DeleteDirectAsync(card => card.MemberId == command.MemberId, cancellation);
        await addresses.DeleteDirectAsync(address => address.MemberId == command.MemberId, cancellation);
        var meetingIds = await (await answers.GetQueryableAsync())
            .Where(a => a.MemberId == command.MemberId)
            .Select(a => a.MeetingId)
            .ToListAsync(cancellation);
        await seats.ReleaseAsync(command.MemberId, meetingIds, cancellation);
    }
}
