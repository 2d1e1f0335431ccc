namespace GroupHub.Meetings.Domain;

/// <summary>A tap at the door, with the time of the phone it was made on: it may reach us much later.</summary>
internal sealed record DoorMark(Attendee Who, DoorMarkKind Kind, Presence Presence, DateTime At, Guid EntryId);

/// <summary>The association's number for being late.</summary>
/// <param name="LateAfterMinutes">How long after the start, or before the end, still counts as being there.</param>
internal sealed record DoorPolicy(int LateAfterMinutes)
{
    public AttendanceCode CodeOnArrival(DateTime at, DateTime startsAt) =>
        at > startsAt.AddMinutes(LateAfterMinutes) ? AttendanceCode.Late : AttendanceCode.Present;

    public AttendanceCode CodeOnLeaving(SheetEntry entry, DateTime at, DateTime endsAt) =>
        at < endsAt.AddMinutes(-LateAfterMinutes) || entry.Code == AttendanceCode.Late
            ? AttendanceCode.Late
            : AttendanceCode.Present;
}
