using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings;

/// <summary>
/// The meetings that everybody may see. Anybody may ask for them as often as they like, so what was computed is kept
/// as long as nothing has changed.
/// </summary>
internal sealed class PublicCalendar(
    MeetingCalendar calendar,
    CalendarEdition edition,
    CalendarShelf shelf,
    ICurrentTenant tenant) : ITransientDependency
{
    /// <param name="span">Between which instants.</param>
    /// <param name="chapterId">Of this chapter only.</param>
    /// <param name="cancellation">When nobody waits any more.</param>
    public Task<List<Meeting>> ListAsync(Span span, Guid? chapterId, CancellationToken cancellation) => KeepAsync(
        (span, chapterId),
        () => ReadAsync(span, chapterId, cancellation),
        found => found.Count * CalendarShelf.MeetingSize,
        cancellation);

    /// <summary>As above, computed now: for whoever keeps what they make of it.</summary>
    public Task<List<Meeting>> ReadAsync(Span span, Guid? chapterId, CancellationToken cancellation) =>
        calendar.ListAsync(
            span,
            (chapterId is { } id ? ChapterChoice.Of([id]) : ChapterChoice.All) with { PublicOnly = true },
            cancellation);

    /// <summary>What follows from the meetings that everybody may see, made anew only when they have changed.</summary>
    public async Task<T> KeepAsync<T>(
        object what, Func<Task<T>> make, Func<T, long> size, CancellationToken cancellation) where T : class
    {
        var now = await edition.ReadAsync(cancellation);
        return await shelf.GetAsync((tenant.Id, typeof(T), what), now, make, size);
    }
}

/// <summary>
/// A few numbers that change whenever something changes of meetings, their series or holidays: much cheaper than to
/// reckon a calendar, and never out of date, whichever host changed it.
/// </summary>
internal sealed class CalendarEdition(
    IRepository<Meeting, Guid> meetings,
    IRepository<MeetingSeries, Guid> series,
    IRepository<Holiday, Guid> holidays) : ITransientDependency
{
    public async Task<Edition> ReadAsync(CancellationToken cancellation) => new(
        await (await meetings.GetQueryableAsync()).GroupBy(_ => 1)
            .Select(all => new Part(all.Count(), all.Max(m => m.CreationTime), all.Max(m => m.LastModificationTime)))
            .SingleOrDefaultAsync(cancellation),
        await (await series.GetQueryableAsync()).GroupBy(_ => 1)
            .Select(all => new Part(all.Count(), all.Max(s => s.CreationTime), all.Max(s => s.LastModificationTime)))
            .SingleOrDefaultAsync(cancellation),
        await (await holidays.GetQueryableAsync()).GroupBy(_ => 1)
            .Select(all => new Part(all.Count(), all.Max(h => h.ChangedAt), null)).SingleOrDefaultAsync(cancellation));
}

internal sealed record Edition(Part? Meetings, Part? Series, Part? Holidays);

internal sealed record Part(int Count, DateTime Created, DateTime? Changed);
