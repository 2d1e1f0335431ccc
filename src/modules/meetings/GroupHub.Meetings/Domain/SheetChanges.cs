namespace GroupHub.Meetings.Domain;

/// <summary>Of one person, what a sheet had said and what it said then.</summary>
internal sealed record SheetChange(Attendee Who, AttendanceCode Before, AttendanceCode After);

internal static class SheetChanges
{
    /// <summary>What each version changed, from what the sheet says now back to the first of these.</summary>
    /// <param name="versions">Newest first.</param>
    /// <param name="now">What the sheet says of those of whom the versions speak.</param>
    public static List<IReadOnlyList<SheetChange>> WalkBack(
        IReadOnlyCollection<SheetVersion> versions, IReadOnlyDictionary<Attendee, AttendanceCode> now)
    {
        var said = new Dictionary<Attendee, AttendanceCode>(now);
        return [.. versions.Select(version => StepBack(version, said))];
    }

    private static List<SheetChange> StepBack(SheetVersion version, Dictionary<Attendee, AttendanceCode> said)
    {
        var before = version.Lines.ToDictionary(line => new Attendee(line.MemberId, line.VisitId), line => line.Code);
        Attendee[] who = [.. version.IsWhole ? said.Keys : before.Keys];
        List<SheetChange> changes =
        [
            .. who.Select(one => new SheetChange(one, before.GetValueOrDefault(one), said.GetValueOrDefault(one)))
                .Where(change => change.Before != change.After),
        ];
        foreach (var change in changes) said[change.Who] = change.Before;
        return changes;
    }
}
