using System.Globalization;
using GroupHub.Foundation;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings.Domain;

/// <summary>
/// One meeting on which something hangs: an answer, a visitor, a sheet, a change of its own, or that it has begun.
/// From then on it is kept as it is, whatever becomes of its series' rule (R50).
/// </summary>
internal sealed partial class Meeting : AuditedAggregateRoot<Guid>, IMultiTenant
{
    public const int MaxReasonLength = 500;

    private Meeting() { }

    public Guid? TenantId { get; private set; }
    public Guid SeriesId { get; private set; }

    /// <summary>The date by which the series knows it, also after it was moved on its own.</summary>
    public DateOnly OriginalDate { get; private set; }
    public Guid? ChapterId { get; private set; }
    public MeetingDetails Details { get; private set; } = new();
    public MeetingTime Time { get; private set; } = new();

    /// <summary>Instants, as they follow from <see cref="Time"/>: where lists look.</summary>
    public DateTime StartsAt { get; private set; }
    public DateTime EndsAt { get; private set; }
    public MeetingState State { get; private set; }

    /// <summary>Why it is cancelled, or which holiday it is.</summary>
    public string? StateReason { get; private set; }

    /// <summary>Whether it was changed on its own and so no longer follows its series.</summary>
    public bool IsChanged { get; private set; }
    public int Sequence { get; private set; }
    public DateTime ChangedAt { get; private set; }

    /// <param name="series">Whose meeting it is.</param>
    /// <param name="date">One of its dates.</param>
    /// <param name="holiday">Why there is none on that date, if so.</param>
    public static Meeting Of(MeetingSeries series, DateOnly date, string? holiday = null)
    {
        var meeting = new Meeting
        {
            Id = OccurrenceId.Of(series.Key, date),
            TenantId = series.TenantId,
            SeriesId = series.Id,
            OriginalDate = date,
            ChapterId = series.ChapterId,
            Details = series.Details,
            State = holiday is null ? MeetingState.Scheduled : MeetingState.Holiday,
            StateReason = holiday,
            Sequence = series.Sequence,
            ChangedAt = series.ChangedAt,
        };
        meeting.MoveTo(series.TimeOn(date));
        meeting.AddDistributedEvent(new MeetingChanged(meeting.Id));
        return meeting;
    }

    /// <summary>This one only: from now on it goes its own way.</summary>
    public void Change(MeetingDetails details, MeetingTime time, SurplusGuests surplus, SeatPolicy seats, DateTime now)
    {
        Rule.Require(State != MeetingState.Cancelled, MeetingsErrors.MeetingCancelled);
        Rule.Require(EndsAt > now || time == Time, MeetingsErrors.MeetingOver);

        IsChanged = true;
        Adopt(details.Checked(), time.Checked(), surplus, seats, now);
    }

    /// <summary>
    /// The series says something else from now on. What was changed on its own stays as it is, and so does what the new
    /// rule has no date for: it goes its own way until somebody decides.
    /// </summary>
    public void Follow(MeetingSeries series, DateOnly date, SurplusGuests surplus, SeatPolicy seats, DateTime now)
    {
        (SeriesId, OriginalDate) = (series.Id, date);
        IsChanged |= !series.OccursOn(date);
        if (!IsChanged) Adopt(series.Details, series.TimeOn(date), surplus, seats, now);
    }

    public void Cancel(string reason, DateTime now)
    {
        Rule.Require(!string.IsNullOrWhiteSpace(reason), MeetingsErrors.ReasonMissing);
        Rule.Require(EndsAt > now, MeetingsErrors.MeetingOver);
        if (State == MeetingState.Cancelled) return;

        Become(MeetingState.Cancelled, reason.Trim(), now);
        AddDistributedEvent(new MeetingCalledOff(Id));
    }

    public void Reinstate(DateTime now)
    {
        Rule.Require(State == MeetingState.Cancelled, MeetingsErrors.NotCancelled);
        Rule.Require(EndsAt > now, MeetingsErrors.MeetingOver);

        Become(MeetingState.Scheduled, reason: null, now);
        AddDistributedEvent(new MeetingCalledOn(Id));
    }

    /// <summary>Its date became a holiday, or is none any more. A cancelled meeting stays cancelled.</summary>
    public void Observe(string? holiday, DateTime now)
    {
        var state = holiday is null ? MeetingState.Scheduled : MeetingState.Holiday;
        if (State == MeetingState.Cancelled || State == state || EndsAt <= now) return;

        Become(state, holiday, now);
        AddDistributedEvent(holiday is null ? new MeetingCalledOn(Id) : new MeetingCalledOff(Id));
    }

    /// <summary>Whether anybody can have heard of it: not where it was a holiday from the beginning.</summary>
    public bool WasAnnounced => State != MeetingState.Holiday || Sequence > 0;

    /// <summary>What a reader has seen: a meeting of which nothing was stored changes with its series.</summary>
    public string StampBeside(MeetingSeries series) =>
        CreationTime == default
            ? series.ConcurrencyStamp
            : string.Create(CultureInfo.InvariantCulture, $"{Sequence}-{ChangedAt:O}");

    private void Become(MeetingState state, string? reason, DateTime now)
    {
        (State, StateReason, ChangedAt) = (state, reason, now);
        Sequence++;
        AddDistributedEvent(new MeetingChanged(Id));
    }

    private void Adopt(MeetingDetails details, MeetingTime time, SurplusGuests surplus, SeatPolicy seats, DateTime now)
    {
        var (oldTime, oldPlace, oldMode) = (Time, Details.Place, Details.Mode);
        if (details == Details && time == Time) return;

        if (details.Seats != Details.Seats) Reseat(details.Seats, surplus);
        (Details, ChangedAt) = (details, now);
        MoveTo(time);
        OfferFreeSeats(now, seats);
        AddDistributedEvent(new MeetingChanged(Id));
        if ((oldTime, oldPlace, oldMode) == (time, details.Place, details.Mode)) return;

        Sequence++;
        AddDistributedEvent(new MeetingMoved(Id, oldTime.Date, oldTime.StartsAt, oldPlace));
    }

    private void MoveTo(MeetingTime time) => (Time, StartsAt, EndsAt) = (time, time.Start, time.End);
}
