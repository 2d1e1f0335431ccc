using GroupHub.Foundation;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings.Domain;

/// <summary>
/// Who was at a meeting. Its id is the meeting's. Marks from the door come one by one and the later one holds; the
/// sheet as a whole is saved and submitted by whoever has seen its latest state. To be written on, it needs the lines
/// of those who are written about, and no others.
/// </summary>
internal sealed class AttendanceSheet : AuditedAggregateRoot<Guid>, IMultiTenant
{
    private readonly List<SheetEntry> _entries = [];
    private readonly List<SheetVersion> _versions = [];

    private AttendanceSheet() { }

    public Guid? TenantId { get; private set; }
    public SheetState State { get; private set; }
    public DateTime SavedAt { get; private set; }

    /// <summary>The account of who saved it last.</summary>
    public Guid? SavedBy { get; private set; }
    public DateTime? SubmittedAt { get; private set; }
    public IReadOnlyCollection<SheetEntry> Entries => _entries;
    public IReadOnlyCollection<SheetVersion> Versions => _versions;

    public bool IsSettled => State is SheetState.Submitted or SheetState.Amended;

    public static AttendanceSheet Open(Meeting meeting, DateTime now)
    {
        Rule.Require(meeting.State == MeetingState.Scheduled, MeetingsErrors.MeetingCancelled);

        return new AttendanceSheet { Id = meeting.Id, State = SheetState.Open, SavedAt = now };
    }

    /// <summary>A tap at the door. False where somebody has said something later, or this was said before.</summary>
    public bool Mark(DoorMark mark, Meeting meeting, DoorPolicy policy)
    {
        Rule.Require(!IsSettled, MeetingsErrors.SheetSettled);
        var entry = Find(mark.Who) ?? Add(mark.Who, mark.EntryId);
        if (entry.MarkedAt >= mark.At) return false;

        switch (mark.Kind)
        {
            case DoorMarkKind.In: entry.CheckIn(
                policy.CodeOnArrival(mark.At, meeting.StartsAt), mark.Presence, mark.At); break;
            case DoorMarkKind.Out: entry.CheckOut(policy.CodeOnLeaving(entry, mark.At, meeting.EndsAt), mark.At); break;
            default: entry.Unmark(mark.At); break;
        }

        return true;
    }

    /// <summary>Whether they were there still counts; what was written about them goes.</summary>
    public void ForgetWords(Guid memberId)
    {
        Find(Attendee.Member(memberId))?.ForgetWords();
        foreach (var version in _versions) version.ForgetWords(memberId);
    }

    public void Save(IEnumerable<SheetLine> lines, Func<Guid> newId, Guid? by, DateTime now)
    {
        Rule.Require(!IsSettled, MeetingsErrors.SheetSettled);

        Write(lines, newId, now);
        (State, SavedAt, SavedBy) = (SheetState.Draft, now, by);
    }

    /// <summary>
    /// From now on it counts. Who was expected and is not marked was not there; on leave they were not required.
    /// </summary>
    /// <param name="meeting">Whose sheet it is.</param>
    /// <param name="expected">Those of whom no line speaks.</param>
    /// <param name="newId">For their lines.</param>
    /// <param name="by">The account of who submits.</param>
    /// <param name="now">When.</param>
    public void Submit(Meeting meeting, Expected expected, Func<Guid> newId, Guid? by, DateTime now)
    {
        Rule.Require(!IsSettled, MeetingsErrors.SheetSettled);
        Rule.Require(meeting.State == MeetingState.Scheduled, MeetingsErrors.MeetingCancelled);
        Rule.Require(meeting.StartsAt <= now, MeetingsErrors.MeetingNotBegun);

        var spokenOf = _entries.Select(entry => entry.MemberId).OfType<Guid>().ToHashSet();
        foreach (var memberId in expected.MemberIds.Where(id => !spokenOf.Contains(id)))
            Add(Attendee.Member(memberId), newId());
        foreach (var entry in _entries.Where(entry => entry.Code == AttendanceCode.Unmarked))
        {
            if (entry.MemberId is { } memberId) entry.Count(expected.Silence(memberId, AttendanceCode.Absent), now);
        }

        (State, SubmittedAt, SavedAt, SavedBy) = (SheetState.Submitted, now, now, by);
        AddDistributedEvent(new SheetSubmitted(Id));
    }

    /// <summary>Corrects what was submitted; what it said before and the reason are kept.</summary>
    public void Amend(IReadOnlyCollection<SheetLine> lines, Amendment amendment, Func<Guid> newId)
    {
        Rule.Require(IsSettled, MeetingsErrors.SheetNotSubmitted);
        Rule.Require(!string.IsNullOrWhiteSpace(amendment.Reason), MeetingsErrors.ReasonMissing);

        _versions.Add(SheetVersion.Of(newId(), Id, lines.Select(Before).Distinct(), amendment));
        Write(lines, newId, amendment.At);
        (State, SavedAt, SavedBy) = (SheetState.Amended, amendment.At, amendment.By);
        AddDistributedEvent(new SheetSubmitted(Id));
    }

    public SheetEntry? Find(Attendee who) => _entries.Find(entry => entry.Who == who);

    private SheetLine Before(SheetLine line) =>
        Find(new Attendee(line.MemberId, line.VisitId))?.ToLine()
        ?? new SheetLine { MemberId = line.MemberId, VisitId = line.VisitId };

    private void Write(IEnumerable<SheetLine> lines, Func<Guid> newId, DateTime now)
    {
        foreach (var line in lines)
        {
            var who = new Attendee(line.MemberId, line.VisitId);
            Rule.Require(who.IsOne, MeetingsErrors.AttendeeUnknown);
            Rule.Require(line.OutAt is null || line.InAt <= line.OutAt, MeetingsErrors.OutBeforeIn);
            Rule.Require(
                line.Code != AttendanceCode.Substitute || !string.IsNullOrWhiteSpace(line.Substitute),
                MeetingsErrors.SubstituteMissing);

            var entry = Find(who) ?? Add(who, newId());
            if (entry.ToLine() != line) entry.Write(line, now);
        }
    }

    private SheetEntry Add(Attendee who, Guid id)
    {
        var entry = SheetEntry.Of(id, Id, who);
        _entries.Add(entry);
        return entry;
    }
}
