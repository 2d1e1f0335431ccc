using GroupHub.Foundation;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>A member takes the seat that became free for them. To decline it, they answer no.</summary>
public sealed record AcceptSeat(Guid MeetingId) : ICommand<MyAnswer>;

internal sealed class AcceptSeatHandler(OwnProfile own, MeetingBook book, IClock clock)
    : ICommandHandler<AcceptSeat, MyAnswer>
{
    public async Task<MyAnswer> Handle(AcceptSeat command, CancellationToken cancellation)
    {
        var member = await own.GetAsync(cancellation);
        var meeting = await book.TakeAsync(command.MeetingId, cancellation);
        var answer = meeting.Answers.FirstOrDefault(answer => answer.MemberId == member.Id);
        Rule.Require(answer is not null, MeetingsErrors.NotAnswered);

        meeting.AcceptOffer(answer!, clock.Now);
        return MyAnswer.Of(answer!, meeting);
    }
}
