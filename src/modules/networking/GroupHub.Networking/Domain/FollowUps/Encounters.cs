namespace GroupHub.Networking.Domain;

/// <summary>Who has been at meetings before, and who of them together.</summary>
internal sealed class Encounters
{
    private readonly HashSet<Guid> _seen = [];
    private readonly HashSet<(Guid, Guid)> _pairs = [];

    public static Encounters Of(IEnumerable<(Guid MeetingId, Guid MemberId)> attendances)
    {
        var encounters = new Encounters();
        foreach (var meeting in attendances.GroupBy(
            attendance => attendance.MeetingId, attendance => attendance.MemberId))
        {
            encounters.Add([.. meeting]);
        }

        return encounters;
    }

    /// <summary>Whether the person has been at any of the meetings.</summary>
    public bool Knows(Guid memberId) => _seen.Contains(memberId);

    public bool HaveMet(Guid one, Guid other) => _pairs.Contains(Pair(one, other));

    public void Meet(Guid one, Guid other) => _pairs.Add(Pair(one, other));

    private void Add(Guid[] members)
    {
        _seen.UnionWith(members);
        for (var one = 0; one < members.Length; one++)
        {
            for (var other = one + 1; other < members.Length; other++) Meet(members[one], members[other]);
        }
    }

    private static (Guid, Guid) Pair(Guid one, Guid other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);
}
