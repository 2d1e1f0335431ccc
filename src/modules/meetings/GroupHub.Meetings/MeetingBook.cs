using GroupHub.Foundation.Data;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>Finds a meeting by its id, whether or not anything is stored of it yet.</summary>
internal sealed class MeetingBook(
    IRepository<Meeting, Guid> meetings,
    IRepository<MeetingSeries, Guid> series,
    HolidayCalendar holidays) : ITransientDependency
{
    /// <summary>To read: of a meeting that is not stored, what its series says.</summary>
    public async Task<Meeting> GetAsync(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) ?? throw new EntityNotFoundException(typeof(Meeting), id);

    public async Task<Meeting?> FindAsync(Guid id, CancellationToken cancellation)
    {
        if (await ReadStoredAsync(id, cancellation) is { } stored) return stored;
        if (await FindSeriesAsync(id, cancellation) is var (owner, date))
            return await ImagineAsync(owner, date, cancellation);

        // A series knows no more of a date once it is settled: between the two looks somebody may have stored the
        // meeting.
        return await ReadStoredAsync(id, cancellation);
    }

    /// <summary>
    /// To change, with its answers: stored from now on, and nobody else's until this transaction ends.
    /// </summary>
    public async Task<Meeting> TakeAsync(Guid id, CancellationToken cancellation)
    {
        await KeepAsync(id, cancellation);
        return await (await meetings.GetQueryableAsync())
            .Include(meeting => meeting.Answers)
            .SingleAsync(meeting => meeting.Id == id, cancellation);
    }

    /// <summary>The same by whoever does not ask what anybody has answered.</summary>
    public async Task<Meeting> TakeWithoutAnswersAsync(Guid id, CancellationToken cancellation)
    {
        await KeepAsync(id, cancellation);
        return await (await meetings.GetQueryableAsync()).SingleAsync(meeting => meeting.Id == id, cancellation);
    }

    private async Task<Meeting?> ReadStoredAsync(Guid id, CancellationToken cancellation) =>
        await (await meetings.GetQueryableAsync())
            .AsNoTracking().FirstOrDefaultAsync(meeting => meeting.Id == id, cancellation);

    /// <summary>Stores the meeting unless that was done before, and locks it.</summary>
    private async Task KeepAsync(Guid id, CancellationToken cancellation)
    {
        if (await meetings.LockAsync(meeting => meeting.Id == id, cancellation) == 1) return;
        if (await FindSeriesAsync(id, cancellation) is var (owner, date)) await StoreAsync(owner, date, cancellation);
        else if (await meetings.LockAsync(meeting => meeting.Id == id, cancellation) != 1)
            throw new EntityNotFoundException(typeof(Meeting), id);
    }

    /// <summary>Two who want the same meeting for the first time: the second finds it stored.</summary>
    private async Task StoreAsync(MeetingSeries owner, DateOnly date, CancellationToken cancellation)
    {
        await series.LockAsync(s => s.Id == owner.Id, cancellation);
        var id = OccurrenceId.Of(owner.Key, date);
        if (await meetings.LockAsync(meeting => meeting.Id == id, cancellation) == 1) return;

        await meetings.InsertAsync(await ImagineAsync(owner, date, cancellation), autoSave: true, cancellation);
    }

    private async Task<Meeting> ImagineAsync(MeetingSeries owner, DateOnly date, CancellationToken cancellation) =>
        Meeting.Of(owner, date, (await holidays.GetAsync(date, date, cancellation)).For(owner, date));

    private async Task<(MeetingSeries Series, DateOnly Date)?> FindSeriesAsync(Guid id, CancellationToken cancellation)
    {
        if (OccurrenceId.Read(id) is not var (key, date)) return null;

        var parts = await (await series.GetQueryableAsync())
            .AsNoTracking()
            .Where(s => s.Key == key)
            .ToListAsync(cancellation);
        if (parts.Find(part => part.OccursOn(date)) is not { } owner) return null;

        // Where dates have moved, what is stored may have an older id; the date is taken all the same.
        var isTaken = await meetings.AnyAsync(
            m => m.SeriesId == owner.Id && m.OriginalDate == date && m.Id != id, cancellation);
        return isTaken ? null : (owner, date);
    }
}
