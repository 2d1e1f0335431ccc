using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>
/// What a member has said to meetings, and how many wait before them. Whoever can get no seat is not counted.
/// </summary>
internal sealed class OwnAnswers(IRepository<Answer, Guid> answers, IRepository<Meeting, Guid> meetings)
    : ITransientDependency
{
    public async Task<Dictionary<Guid, OwnAnswer>> OfAsync(
        Guid[] meetingIds, Guid memberId, CancellationToken cancellation)
    {
        var all = (await answers.GetQueryableAsync()).AsNoTracking();
        var own = from answer in all
                  join meeting in (await meetings.GetQueryableAsync())
                      .AsNoTracking() on answer.MeetingId equals meeting.Id
                  where answer.MemberId == memberId && meetingIds.Contains(meeting.Id)
                  let room = meeting.Details.Seats ?? int.MaxValue
                  select new OwnAnswer(answer, answer.Seat != SeatState.Waiting || answer.Guests >= room
                      ? null
                      : 1 + all.Count(other =>
                      other.MeetingId == meeting.Id
                          && other.Seat == SeatState.Waiting
                          && other.InLineSince < answer.InLineSince
                          && other.Guests < room));
        return await own.ToDictionaryAsync(found => found.Answer.MeetingId, cancellation);
    }
}

internal sealed record OwnAnswer(Answer Answer, int? PlaceInLine);
