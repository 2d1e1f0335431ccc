using FluentValidation;
using GroupHub.Chapters;
using GroupHub.Foundation;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>Meetings that are open to visitors, between two days.</summary>
public sealed record ListPublicMeetings : PagedQuery, IQuery<PagedResultDto<PublicMeeting>>
{
    public DateOnly From { get; init; }
    public DateOnly To { get; init; }

    /// <summary>Of this chapter only.</summary>
    public Guid? ChapterId { get; init; }
}

internal sealed class ListPublicMeetingsValidator : PagedQueryValidator<ListPublicMeetings>
{
    public ListPublicMeetingsValidator()
    {
        RuleFor(q => q.From).NotEmpty();
        RuleFor(q => q.To)
            .GreaterThanOrEqualTo(q => q.From)
            .Must((q, to) => to.DayNumber - q.From.DayNumber <= ListMeetingsValidator.MostDays);
    }
}

internal sealed class ListPublicMeetingsHandler(
    AssociationDays days, PublicCalendar calendar, MeetingCounts counts, IChapters chapters, IClock clock)
    : IQueryHandler<ListPublicMeetings, PagedResultDto<PublicMeeting>>
{
    public async Task<PagedResultDto<PublicMeeting>> Handle(ListPublicMeetings query, CancellationToken cancellation)
    {
        var found = await calendar.ListAsync(await days.SpanAsync(query.From, query.To), query.ChapterId, cancellation);
        var page = found.Skip(query.SkipCount).Take(query.MaxResultCount).ToList();
        var (numbers, names) = (
            await counts.OfAsync(page, cancellation),
            await ChapterNames.OfAsync(chapters, page.Select(m => m.ChapterId), cancellation));
        return new PagedResultDto<PublicMeeting>(
            found.Count, [.. page.Select(meeting => PublicMeeting.Of(meeting, numbers[meeting.Id], names, clock.Now))]);
    }
}
