namespace GroupHub.Meetings;

/// <summary>Officers hold those of the console on their chapters, as everything about chapters (R35).</summary>
public static class MeetingsPermissions
{
    public const string GroupName = "GroupHub.Meetings";

    /// <summary>Meetings as officers see them: who answered, who came.</summary>
    public const string View = GroupName;

    /// <summary>Schedule, change and cancel meetings.</summary>
    public const string Schedule = GroupName + ".Schedule";

    /// <summary>Check in, and write, submit and amend attendance sheets.</summary>
    public const string RecordAttendance = GroupName + ".RecordAttendance";

    /// <summary>See visitors, receive them and follow them up.</summary>
    public const string Visitors = GroupName + ".Visitors";

    /// <summary>One's own meetings: answer, invite, check in.</summary>
    public const string Own = GroupName + ".Own";
}
