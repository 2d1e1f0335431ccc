using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Features;

/// <summary>Which members come to a meeting, for one whom it is open to. Visitors are counted, not named.</summary>
public sealed record ListWhoComes : PagedQuery, IQuery<PagedResultDto<WhoComes>>
{
    public Guid MeetingId { get; init; }
}

public sealed record WhoComes
{
    public required Guid MemberId { get; init; }
    public required string Name { get; init; }
    public string? Company { get; init; }
    public required int Guests { get; init; }
}

internal sealed class ListWhoComesValidator : PagedQueryValidator<ListWhoComes>;

internal sealed class ListWhoComesHandler(OpenMeetings open, IRepository<Answer, Guid> answers, PeopleNames names)
    : IQueryHandler<ListWhoComes, PagedResultDto<WhoComes>>
{
    public async Task<PagedResultDto<WhoComes>> Handle(ListWhoComes query, CancellationToken cancellation)
    {
        var (meeting, _) = await open.GetAsync(query.MeetingId, cancellation);
        var coming = (await answers.GetQueryableAsync()).AsNoTracking()
            .Where(a => a.MeetingId == meeting.Id
                && a.MemberId != null
                && a.Seat == SeatState.Seated
                && a.Reply == MeetingReply.Yes);
        var page = await coming.OrderBy(a => a.InLineSince)
            .ThenBy(a => a.Id)
            .Skip(query.SkipCount)
            .Take(query.MaxResultCount)
            .Select(a => new { MemberId = a.MemberId!.Value, a.Guests }).ToListAsync(cancellation);
        var people = await names.OfAsync(page.Select(a => Attendee.Member(a.MemberId)), cancellation);
        return new PagedResultDto<WhoComes>(
            await coming.CountAsync(cancellation),
            [.. page.Select(a => Show(people.Find(Attendee.Member(a.MemberId)), a.Guests))]);
    }

    private static WhoComes Show(KnownPerson person, int guests) =>
        new() { MemberId = person.Who.MemberId!.Value, Name = person.Name, Company = person.Company, Guests = guests };
}
