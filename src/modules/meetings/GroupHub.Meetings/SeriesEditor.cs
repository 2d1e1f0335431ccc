using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>Changes many meetings at once: this one and the following, or all that are still to come (R50).</summary>
internal sealed class SeriesEditor(
    IRepository<MeetingSeries, Guid> series,
    IRepository<Meeting, Guid> meetings,
    Settlement settlement,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    /// <param name="at">The meeting at which the change was asked for, as it was shown.</param>
    /// <param name="isAll">Whether those before it change too, as far as they are still to come.</param>
    /// <param name="plan">What is to hold; its date is that of the meeting at which it was asked for.</param>
    /// <param name="seats">What becomes of seats that are taken.</param>
    /// <param name="cancellation">When nobody waits any more.</param>
    public async Task<SeriesChange> ReviseAsync(
        Meeting at, bool isAll, SeriesPlan plan, Reseating seats, CancellationToken cancellation)
    {
        var owner = await settlement.TakeAsync(at.SeriesId, cancellation);
        var (next, date) = (NextOf(owner, at), isAll ? NextOf(owner, at) : at.OriginalDate);
        var shift = plan.Time.Date.DayNumber - at.Time.Date.DayNumber;
        var rows = await TakeFromAsync(owner, date, cancellation);
        var target = await DecideAsync(
            owner,
            date,
            date <= next,
            plan with { Time = plan.Time with { Date = date.AddDays(shift) } },
            cancellation);

        foreach (var row in rows)
            row.Follow(target, row.OriginalDate.AddDays(shift), seats.Surplus, seats.Policy, clock.Now);
        return new SeriesChange(target, [.. rows.Where(row => row.IsChanged).Select(row => row.Time.Date)]);
    }

    public async Task<Guid> IdOnAsync(MeetingSeries owner, DateOnly date, CancellationToken cancellation)
    {
        var stored = (await meetings.GetQueryableAsync())
            .Where(meeting => meeting.SeriesId == owner.Id && meeting.OriginalDate == date);
        return await stored.Select(meeting => (Guid?)meeting.Id)
            .FirstOrDefaultAsync(cancellation) ?? OccurrenceId.Of(owner.Key, date);
    }

    /// <summary>
    /// Nothing takes place from the meeting on; whoever has answered is told why. Calendars that know of it must hear
    /// that it is cancelled (R51): what is to come within a year is kept as such.
    /// </summary>
    public async Task CallOffAsync(Meeting at, bool isAll, string reason, CancellationToken cancellation)
    {
        var owner = await settlement.TakeAsync(at.SeriesId, cancellation);
        var date = isAll ? NextOf(owner, at) : at.OriginalDate;
        var rows = await TakeFromAsync(owner, date, cancellation);

        var last = owner.IsSingle ? date : DateOnly.FromDateTime(clock.Now.AddYears(1));
        rows.AddRange(await settlement.StoreAsync(owner, [.. owner.Dates(date, last)], cancellation));

        foreach (var row in rows) row.Cancel(reason, clock.Now);
        owner.EndBefore(date, clock.Now);
    }

    private async Task<MeetingSeries> DecideAsync(
        MeetingSeries owner, DateOnly date, bool isWhole, SeriesPlan plan, CancellationToken cancellation)
    {
        if (!isWhole)
            return await series.InsertAsync(
                owner.SplitOff(guids.Create(), date, plan, clock.Now), cancellationToken: cancellation);

        owner.Revise(date, plan, guids.Create(), clock.Now);
        return owner;
    }

    /// <summary>
    /// The first date that is still to come; of a series that has none left, the one that was asked for.
    /// </summary>
    private DateOnly NextOf(MeetingSeries owner, Meeting at)
    {
        Rule.Require(at.EndsAt > clock.Now, MeetingsErrors.MeetingOver);
        var today = DateOnly.FromDateTime(clock.Now.AddDays(-1));
        var dates = owner.Dates(today, at.OriginalDate)
            .Where(date => owner.TimeOn(date).End > clock.Now).Append(at.OriginalDate);
        return dates.First();
    }

    private async Task<List<Meeting>> TakeFromAsync(MeetingSeries owner, DateOnly date, CancellationToken cancellation)
    {
        var now = clock.Now;
        await meetings.LockAsync(
            m => m.SeriesId == owner.Id && m.OriginalDate >= date && m.StartsAt > now, cancellation);
        return await (await meetings.GetQueryableAsync()).Include(meeting => meeting.Answers)
            .Where(m => m.SeriesId == owner.Id && m.OriginalDate >= date && m.StartsAt > now)
            .OrderBy(meeting => meeting.OriginalDate)
            .ToListAsync(cancellation);
    }
}

/// <param name="Surplus">What becomes of those for whom there is no longer a seat.</param>
/// <param name="Policy">The association's numbers for seats.</param>
internal sealed record Reseating(SurplusGuests Surplus, SeatPolicy Policy);

/// <param name="Series">Where the meeting is now.</param>
/// <param name="Kept">Dates of meetings that did not follow.</param>
internal sealed record SeriesChange(MeetingSeries Series, IReadOnlyList<DateOnly> Kept);
