namespace GroupHub.Meetings.Domain;

/// <summary>Who belongs at a meeting, and who of them is on leave.</summary>
/// <param name="MemberIds">Everybody, those on leave included.</param>
/// <param name="OnLeave">With the last day of each leave.</param>
internal sealed record Expected(IReadOnlySet<Guid> MemberIds, IReadOnlyDictionary<Guid, DateOnly> OnLeave)
{
    public static Expected Nobody { get; } = new(new HashSet<Guid>(), new Dictionary<Guid, DateOnly>());

    public bool Misses(Guid memberId) => MemberIds.Contains(memberId) && !OnLeave.ContainsKey(memberId);

    /// <summary>What it means that nobody has said anything of them: on leave nobody is required (R38).</summary>
    public AttendanceCode Silence(Guid memberId, AttendanceCode otherwise) =>
        OnLeave.ContainsKey(memberId) ? AttendanceCode.NotRequired : otherwise;
}
