using FluentValidation;
using GroupHub.Chapters;
using GroupHub.Foundation;
using GroupHub.Meetings.Calendars;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>
/// The meetings that are open to visitors, of the association or of one chapter, for calendar programs.
/// </summary>
public sealed record GetPublicCalendar(Guid? ChapterId = null, int Months = GetPublicCalendar.UsualMonths)
    : IQuery<CalendarFile>
{
    public const int UsualMonths = 12;
    public const int MostMonths = 60;
}

internal sealed class GetPublicCalendarValidator : AbstractValidator<GetPublicCalendar>
{
    public GetPublicCalendarValidator() => RuleFor(q => q.Months).InclusiveBetween(1, GetPublicCalendar.MostMonths);
}

internal sealed class GetPublicCalendarHandler(
    PublicCalendar calendar, FeedOwner owner, IChapters chapters, IClock clock)
    : IQueryHandler<GetPublicCalendar, CalendarFile>
{
    public async Task<CalendarFile> Handle(GetPublicCalendar query, CancellationToken cancellation)
    {
        var span = FeedSpan.Around(clock.Now, query.Months);
        var (name, root) = (await NameAsync(query.ChapterId, cancellation), await owner.RootAsync());
        return await calendar.KeepAsync(
            (name, root, query.ChapterId, span),
            () => WriteAsync(query.ChapterId, name, root, span, cancellation),
            file => file.Size,
            cancellation);
    }

    private async Task<CalendarFile> WriteAsync(
        Guid? chapterId, string name, string root, FeedSpan span, CancellationToken cancellation)
    {
        var found = await calendar.ReadAsync(new Span(span.From, span.To), chapterId, cancellation);
        var entries = found.Where(m => m.WasAnnounced)
            .Select(m => new FeedEntry(m, $"{root}/meetings/{m.Id}", IsTentative: false));
        return new CalendarFile(IcalFeed.Write(name, owner.Association, span, [.. entries]));
    }

    private async Task<string> NameAsync(Guid? chapterId, CancellationToken cancellation)
    {
        var name = await owner.NameAsync();
        if (chapterId is not { } id) return name;
        return await chapters.GetAsync([id], cancellation) is [var chapter]
            ? $"{name}, {chapter.Name}"
            : throw new EntityNotFoundException(typeof(ChapterFacts), id);
    }
}
