using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings.Domain;

/// <summary>One person's line on a sheet.</summary>
internal sealed class SheetEntry : Entity<Guid>, IMultiTenant
{
    public const int MaxNoteLength = 300;

    private SheetEntry() { }

    public Guid? TenantId { get; private set; }
    public Guid SheetId { get; private set; }
    public Guid? MemberId { get; private set; }
    public Guid? VisitId { get; private set; }
    public AttendanceCode Code { get; private set; }
    public Presence Presence { get; private set; }
    public DateTime? InAt { get; private set; }
    public DateTime? OutAt { get; private set; }
    public string? Substitute { get; private set; }
    public string? Note { get; private set; }

    /// <summary>When somebody last said something about this person, by the clock of who said it.</summary>
    public DateTime MarkedAt { get; private set; }

    public bool WasThere => Code is AttendanceCode.Present or AttendanceCode.Late;
    public Attendee Who => new(MemberId, VisitId);

    public static SheetEntry Of(Guid id, Guid sheetId, Attendee who) =>
        new() { Id = id, SheetId = sheetId, MemberId = who.MemberId, VisitId = who.VisitId };

    public void CheckIn(AttendanceCode code, Presence presence, DateTime at) =>
        (Code, Presence, InAt, OutAt, MarkedAt) = (code, presence, at, null, at);

    public void CheckOut(AttendanceCode code, DateTime at) => (Code, OutAt, MarkedAt) = (code, at, at);

    public void Unmark(DateTime at) => (Code, InAt, OutAt, MarkedAt) = (AttendanceCode.Unmarked, null, null, at);

    public void Write(SheetLine line, DateTime now)
    {
        (Code, Presence, InAt, OutAt) = (line.Code, line.Presence, line.InAt, line.OutAt);
        Substitute = line.Code == AttendanceCode.Substitute ? line.Substitute : null;
        (Note, MarkedAt) = (line.Note, now);
    }

    public void ForgetWords() => (Substitute, Note) = (null, null);

    /// <summary>Nobody has said anything of them until the end.</summary>
    public void Count(AttendanceCode code, DateTime now) => (Code, MarkedAt) = (code, now);

    public SheetLine ToLine() => new()
    {
        MemberId = MemberId,
        VisitId = VisitId,
        Code = Code,
        Presence = Presence,
        InAt = InAt,
        OutAt = OutAt,
        Substitute = Substitute,
        Note = Note,
    };
}

/// <summary>Somebody at a meeting: a member, or else a visitor.</summary>
internal readonly record struct Attendee(Guid? MemberId, Guid? VisitId)
{
    public bool IsOne => MemberId is null != VisitId is null;

    public static Attendee Member(Guid id) => new(id, null);

    public static Attendee Visitor(Guid visitId) => new(null, visitId);
}
