using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>What a plan comes to, before anything is saved.</summary>
public sealed record PreviewSeries : MeetingPlan, IQuery<SeriesPreview>;

/// <param name="Sentence">The rule in words.</param>
/// <param name="Dates">The next ten.</param>
public sealed record SeriesPreview(string Sentence, IReadOnlyList<PreviewedDate> Dates);

/// <param name="Date">The day.</param>
/// <param name="From">As the clock on the wall shows it on that day.</param>
/// <param name="To">Likewise.</param>
/// <param name="Note">What is special about it: a holiday, or clocks that change.</param>
/// <param name="TakesPlace">Whether it does.</param>
public sealed record PreviewedDate(DateOnly Date, TimeOnly From, TimeOnly To, string? Note, bool TakesPlace);

internal sealed class PreviewSeriesValidator : MeetingPlanValidator<PreviewSeries>;

internal sealed class PreviewSeriesHandler(
    HolidayCalendar holidays, RecurrenceTexts texts, IGuidGenerator guids, IClock clock)
    : IQueryHandler<PreviewSeries, SeriesPreview>
{
    private const int Shown = 10;

    public async Task<SeriesPreview> Handle(PreviewSeries query, CancellationToken cancellation)
    {
        var series = MeetingSeries.Plan(guids.Create(), Guid.Empty, null, query.Series, clock.Now);
        var last = series.Time.Date.AddYears(Recurrence.HorizonYears);
        var free = await holidays.GetAsync(series.Time.Date, last, cancellation);
        var meetings = series.Dates(series.Time.Date, last)
            .Take(Shown).Select(date => Meeting.Of(series, date, free.For(series, date)));

        return new SeriesPreview(texts.Sentence(series), [.. meetings.Select(Show)]);
    }

    private PreviewedDate Show(Meeting meeting)
    {
        var face = ClockFace.Of(meeting);
        return new(
            face.Date,
            face.From,
            face.To,
            meeting.StateReason ?? texts.ClockNote(meeting.Time),
            meeting.State == MeetingState.Scheduled);
    }
}
