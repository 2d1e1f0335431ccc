using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>
/// All meetings within a span of time: those that are stored, and those that follow from their series.
/// </summary>
internal sealed class MeetingCalendar(
    IRepository<Meeting, Guid> meetings,
    IRepository<MeetingSeries, Guid> series,
    HolidayCalendar holidays) : ITransientDependency
{
    /// <summary>By their beginning. They are for reading; nothing becomes of a change.</summary>
    public async Task<List<Meeting>> ListAsync(Span span, ChapterChoice chapters, CancellationToken cancellation)
    {
        var found = await StoredAsync(span, chapters, cancellation);
        found.AddRange(await FollowingAsync(span, chapters, cancellation));
        found.Sort((one, other) => (one.StartsAt, one.Details.Title, one.Id)
            .CompareTo((other.StartsAt, other.Details.Title, other.Id)));
        return found;
    }

    /// <summary>Those of these that are stored and lie within the span.</summary>
    public async Task<List<Meeting>> FindAsync(
        Span span, IReadOnlyCollection<Guid> ids, CancellationToken cancellation) =>
        ids.Count == 0 ? [] :
        await (await meetings.GetQueryableAsync()).AsNoTracking()
            .Where(meeting => ids.Contains(meeting.Id) && meeting.StartsAt < span.To && meeting.EndsAt > span.From)
            .ToListAsync(cancellation);

    private async Task<List<Meeting>> StoredAsync(Span span, ChapterChoice chapters, CancellationToken cancellation)
    {
        var within = (await meetings.GetQueryableAsync()).AsNoTracking()
            .Where(meeting => meeting.StartsAt < span.To && meeting.EndsAt > span.From);
        if (!chapters.IsWhole)
            within = within.Where(
                m => m.ChapterId == null ? chapters.WithAssociation : chapters.Ids.Contains(m.ChapterId.Value));
        if (chapters.PublicOnly) within = within.Where(meeting => meeting.Details.IsPublic);
        return await within.ToListAsync(cancellation);
    }

    private async Task<List<Meeting>> FollowingAsync(Span span, ChapterChoice chapters, CancellationToken cancellation)
    {
        var rules = await RulesAsync(span, chapters, cancellation);
        if (rules.Count == 0) return [];

        var (first, last) = span.Dates;
        var stored = await StoredDatesAsync([.. rules.Select(rule => rule.Id)], first, last, cancellation);
        var free = await holidays.GetAsync(first, last, cancellation);
        return
        [
            .. from rule in rules
               from date in rule.Dates(first, last)
               where !stored.Contains((rule.Id, date))
               let meeting = Meeting.Of(rule, date, free.For(rule, date))
               where meeting.StartsAt < span.To && meeting.EndsAt > span.From
               select meeting,
        ];
    }

    private async Task<List<MeetingSeries>> RulesAsync(
        Span span, ChapterChoice chapters, CancellationToken cancellation)
    {
        var (first, last) = span.Dates;
        var open = (await series.GetQueryableAsync()).AsNoTracking()
            .Where(s => s.Time.Date <= last
                && (s.SettledTo == null || s.SettledTo < last)
                && (s.Rule != null || s.Time.Date >= first));
        if (!chapters.IsWhole)
            open = open.Where(
                s => s.ChapterId == null ? chapters.WithAssociation : chapters.Ids.Contains(s.ChapterId.Value));
        if (chapters.PublicOnly) open = open.Where(s => s.Details.IsPublic);
        return await open.ToListAsync(cancellation);
    }

    private async Task<HashSet<(Guid, DateOnly)>> StoredDatesAsync(
        Guid[] seriesIds, DateOnly first, DateOnly last, CancellationToken cancellation)
    {
        var dates = await (await meetings.GetQueryableAsync()).AsNoTracking()
            .Where(meeting => seriesIds.Contains(meeting.SeriesId)
                && meeting.OriginalDate >= first
                && meeting.OriginalDate <= last)
            .Select(meeting => new { meeting.SeriesId, meeting.OriginalDate })
            .ToListAsync(cancellation);
        return [.. dates.Select(date => (date.SeriesId, date.OriginalDate))];
    }
}

/// <summary>From one instant to another.</summary>
internal readonly record struct Span(DateTime From, DateTime To)
{
    /// <summary>The days that it touches anywhere on earth.</summary>
    public (DateOnly First, DateOnly Last) Dates =>
    (
        DateOnly.FromDateTime(From.AddDays(-Domain.MeetingTime.MaxMinutes / 1440 - 1)),
        DateOnly.FromDateTime(To.AddDays(1)));
}

/// <summary>Whose meetings are meant.</summary>
/// <param name="IsWhole">Everybody's.</param>
/// <param name="WithAssociation">Those of the association as a whole too.</param>
/// <param name="Ids">Those of these chapters.</param>
/// <param name="PublicOnly">Only what everybody may see.</param>
internal sealed record ChapterChoice(
    bool IsWhole, bool WithAssociation, IReadOnlyCollection<Guid> Ids, bool PublicOnly = false)
{
    public static ChapterChoice All { get; } = new(IsWhole: true, WithAssociation: true, []);

    public static ChapterChoice Of(IReadOnlyCollection<Guid> ids, bool withAssociation = false) =>
        new(false, withAssociation, ids);
}
