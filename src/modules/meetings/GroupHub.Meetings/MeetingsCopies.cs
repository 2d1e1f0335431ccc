using System.Runtime.CompilerServices;
using GroupHub.Chapters;
using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>
/// What somebody answered, where they were, when they were on leave, and when they came as a guest; whom they brought
/// along is not theirs to take.
/// </summary>
[ExposeServices(typeof(IPersonalCopies))]
internal sealed class MeetingsCopies(
    IRepository<Meeting, Guid> meetings,
    IRepository<AttendanceSheet, Guid> sheets,
    IRepository<Leave, Guid> leaves,
    IRepository<Visitor, Guid> visitors,
    IChapters chapters) : IPersonalCopies, ITransientDependency
{
    public async IAsyncEnumerable<PersonalTable> CopyAsync(
        PersonOnFile person, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var (id, held) = (person.MemberId, await meetings.GetQueryableAsync());
        var answers =
            from meeting in held
            from answer in meeting.Answers
            where answer.MemberId == id
            orderby meeting.StartsAt
            select new
            {
                Meeting = meeting.Details.Title,
                meeting.StartsAt,
                answer.Reply,
                answer.Guests,
                answer.Substitute,
                answer.Note,
                answer.AnsweredAt,
                answer.Seat,
            };
        yield return PersonalTable.Of("meetings-answers", await answers.ToListAsync(cancellation));

        var attendance =
            from sheet in await sheets.GetQueryableAsync()
            join meeting in held on sheet.Id equals meeting.Id
            from entry in sheet.Entries
            where entry.MemberId == id
            orderby meeting.StartsAt
            select new
            {
                Meeting = meeting.Details.Title, meeting.StartsAt, entry.Code, entry.Presence, entry.InAt, entry.OutAt,
                entry.Substitute, entry.Note, entry.MarkedAt,
            };
        yield return PersonalTable.Of("meetings-attendance", await attendance.ToListAsync(cancellation));

        var away = await leaves.GetListAsync(leave => leave.MemberId == id, cancellationToken: cancellation);
        var names = (await chapters.GetAsync([.. away.Select(leave => leave.ChapterId).Distinct()], cancellation))
            .ToDictionary(chapter => chapter.Id, chapter => chapter.Name);
        yield return PersonalTable.Of("meetings-leaves", away.OrderBy(l => l.From).Select(l => new
        {
            Chapter = names.GetValueOrDefault(l.ChapterId), l.Kind, l.From, l.To, l.EndedOn, l.Reason, l.State,
            l.AskedAt, l.DecidedAt, l.Answer,
        }));

        var guests = await visitors.GetListAsync(visitor => visitor.MemberId == id, cancellationToken: cancellation);
        yield return PersonalTable.Of("meetings-as-guest", guests.Select(g => new
        {
            g.Details.FirstName, g.Details.LastName, g.Details.Email, g.Details.Phone, g.Details.Company,
            g.Details.Profession, g.Details.Town, g.ConsentText, g.ConsentAt, g.LastSeenOn,
        }));
        yield return PersonalTable.Of("meetings-visits", guests.SelectMany(g => g.Visits).OrderBy(v => v.Date)
            .Select(v => new
            {
                v.Date,
                v.State,
                v.InvitedAt,
                v.RegisteredAt,
                v.AttendedAt,
                v.FollowedUpAt,
                v.Outcome,
                v.Reason,
            }));
    }
}
