using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>The members of a sheet, of whom everything is read in one go.</summary>
internal sealed class SheetRows(
    IRepository<Answer, Guid> answers, IRepository<CheckInCard, Guid> cards, PeopleNames names) : ITransientDependency
{
    public async Task<IEnumerable<SheetRow>> OfAsync(
        Meeting meeting,
        IReadOnlyCollection<Guid> members,
        Expected expected,
        Dictionary<Attendee, SheetEntry> marked,
        CancellationToken cancellation)
    {
        if (members.Count == 0) return [];

        var people = await names.OfAsync(members.Select(Attendee.Member), cancellation);
        var (replies, codes) =
            (await RepliesAsync(meeting, members, cancellation), await CodesAsync(members, cancellation));
        return people.All
            .Select(person => Row(
                person, expected, marked.GetValueOrDefault(person.Who),
                replies.GetValueOrDefault(person.Who.MemberId!.Value), codes))
            .OrderBy(row => row.Name, StringComparer.CurrentCultureIgnoreCase);
    }

    /// <summary>Which members come, and which have said anything.</summary>
    public async Task<(List<Guid> Coming, List<Guid> All)> AnsweredAsync(
        Meeting meeting, CancellationToken cancellation)
    {
        var all = await (await answers.GetQueryableAsync()).AsNoTracking()
            .Where(answer => answer.MeetingId == meeting.Id && answer.MemberId != null)
            .Select(answer => new { MemberId = answer.MemberId!.Value, answer.Reply })
            .ToListAsync(cancellation);
        var coming = all.Where(answer => answer.Reply.WantsSeat());
        return ([.. coming.Select(answer => answer.MemberId)], [.. all.Select(answer => answer.MemberId)]);
    }

    private async Task<Dictionary<Guid, Answer>> RepliesAsync(
        Meeting meeting, IReadOnlyCollection<Guid> members, CancellationToken cancellation) =>
        await (await answers.GetQueryableAsync()).AsNoTracking()
            .Where(answer => answer.MeetingId == meeting.Id
                && answer.MemberId != null
                && members.Contains(answer.MemberId.Value))
            .ToDictionaryAsync(answer => answer.MemberId!.Value, cancellation);

    private async Task<Dictionary<Guid, string>> CodesAsync(
        IReadOnlyCollection<Guid> members, CancellationToken cancellation) =>
        await (await cards.GetQueryableAsync()).AsNoTracking()
            .Where(card => members.Contains(card.MemberId))
            .ToDictionaryAsync(card => card.MemberId, card => card.Code, cancellation);

    private static SheetRow Row(
        KnownPerson person, Expected expected, SheetEntry? entry, Answer? answer, Dictionary<Guid, string> codes)
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
            Code = entry is null or { Code: AttendanceCode.Unmarked }
                ? expected.Silence(memberId, AttendanceCode.Unmarked)
                : entry.Code,
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
