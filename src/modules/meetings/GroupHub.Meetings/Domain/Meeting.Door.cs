using GroupHub.Foundation;

namespace GroupHub.Meetings.Domain;

/// <summary>When people are let in.</summary>
internal sealed partial class Meeting
{
    private static readonly TimeSpan DoorOpensBefore = TimeSpan.FromHours(12);

    /// <summary>
    /// Whether somebody can be marked at the door: from half a day before, and afterwards as long as there is a sheet
    /// to write.
    /// </summary>
    public bool IsDoorOpen(DateTime now) => State == MeetingState.Scheduled && now >= StartsAt - DoorOpensBefore;

    /// <summary>When a tap was made: a phone's clock is believed as far as that is possible.</summary>
    public DateTime DoorTime(DateTime at, DateTime now)
    {
        Rule.Require(IsDoorOpen(now), State == MeetingState.Scheduled
            ? MeetingsErrors.DoorClosed
            : MeetingsErrors.MeetingCancelled);

        var opens = StartsAt - DoorOpensBefore;
        var believed = at < opens ? opens : at > now ? now : at;
        // No finer than every database keeps it: the same tap must stay the same tap.
        return believed.AddTicks(-(believed.Ticks % TimeSpan.TicksPerMillisecond));
    }
}
