using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>Everybody who belongs on a sheet: expected, answered with yes, registered, or marked already.</summary>
internal sealed class SheetPeople(
    ExpectedMembers expectations,
    IRepository<Answer, Guid> answers,
    IRepository<CheckInCard, Guid> cards,
    SheetVisitors visitors,
    PeopleNames names) : ITransientDependency
{
    public async Task<IReadOnlyList<SheetRow>> ListAsync(
        Meeting meeting, IReadOnlyCollection<SheetEntry> entries, CancellationToken cancellation)
    {
        var expected = await expectations.AtAsync(meeting, cancellation);
        var replies = await (await answers.GetQueryableAsync()).AsNoTracking()
            .Where(answer => answer.MeetingId == meeting.Id && answer.MemberId != null)
            .ToDictionaryAsync(answer => answer.MemberId!.Value, cancellation);
        Guid[] members =
        [
            .. expected.MemberIds
                .Union(replies.Values.Where(answer => answer.WantsSeat).Select(answer => answer.MemberId!.Value))
                .Union(entries.Select(entry => entry.MemberId).OfType<Guid>()),
        ];
        var (people, codes) = (await names.OfAsync(members.Select(Attendee.Member), cancellation), await CodesAsync(members, cancellation));
        var marked = entries.ToDictionary(entry => entry.Who);
        var rows = people.All.Select(person => Row(
            person, expected, marked.GetValueOrDefault(person.Who), replies.GetValueOrDefault(person.Who.MemberId!.Value), codes));
        return
        [
            .. await visitors.ListAsync(meeting, marked, cancellation),
            .. rows.OrderBy(row => row.Name, StringComparer.CurrentCultureIgnoreCase),
        ];
    }

    private async Task<Dictionary<Guid, string>> CodesAsync(Guid[] members, CancellationToken cancellation) =>
        await (await cards.GetQueryableAsync()).AsNoTracking()
            .Where(card => members.Contains(card.MemberId))
            .ToDictionaryAsync(card => card.MemberId, card => card.Code, cancellation);

    private static SheetRow Row(KnownPerson person, Expected expected, SheetEntry? entry, Answer? answer, Dictionary<Guid, string> codes)
    {
        var memberId = person.Who.MemberId!.Value;
        return new SheetRow
        {
            MemberId = memberId,
            Name = person.Name,
            Company = person.Company,
            Profession = person.Profession,
            IsExpected = expected.Misses(memberId),
            OnLeaveUntil = expected.OnLeave.TryGetValue(memberId, out var lastDay) ? lastDay : null,
            Code = entry is null or { Code: AttendanceCode.Unmarked } ? expected.Silence(memberId, AttendanceCode.Unmarked) : entry.Code,
            Presence = entry?.Presence ?? Presence.Room,
            InAt = entry?.InAt,
            OutAt = entry?.OutAt,
            Substitute = entry?.Substitute ?? answer?.Substitute,
            Note = entry?.Note,
            MarkedAt = entry?.MarkedAt,
            Reply = answer?.Reply,
            ReplyNote = answer?.Note,
            AnsweredAt = answer?.AnsweredAt,
            CheckInCode = codes.GetValueOrDefault(memberId),
        };
    }
}
