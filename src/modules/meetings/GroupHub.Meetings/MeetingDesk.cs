using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>Takes answers in.</summary>
internal sealed class MeetingDesk(
    MeetingBook book, MemberChapters chapters, MeetingsPolicies policies, IGuidGenerator guids, IClock clock)
    : ITransientDependency
{
    public async Task<MyAnswer> NoteAsync(AnswerMeeting said, Guid memberId, CancellationToken cancellation)
    {
        var seats = (await policies.GetAsync()).Seats;
        var meeting = await book.TakeAsync(said.MeetingId, cancellation);
        Rule.Require(
            meeting.Details.IsPublic || await chapters.IsForAsync(meeting, memberId, cancellation),
            MeetingsErrors.NotForYou);

        var given = new AnswerGiven
        {
            AnswerId = guids.Create(),
            MemberId = memberId,
            Reply = said.Reply,
            Guests = said.Guests,
            Note = said.Note.OrNothing(),
            Substitute = said.Substitute.OrNothing(),
        };
        return MyAnswer.Of(meeting.Note(given, seats, clock.Now), meeting);
    }
}
