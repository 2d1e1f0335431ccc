using System.Linq.Expressions;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Networking.Domain;

/// <summary>
/// That somebody was at a meeting: one row per person. Who was there together follows from it for whoever looks at
/// their own, so that a year of meetings is kept without a row for every pair.
/// </summary>
[DisableAuditing]
internal sealed class Attendance : Entity<Guid>, IOwned<Attendance>
{
    private Attendance() { }

    public Guid? TenantId { get; private set; }
    public Guid OwnerId { get; private set; }
    public Guid MeetingId { get; private set; }
    public DateTime At { get; private set; }

    public static Expression<Func<Attendance, bool>> SeenBy(Guid memberId) =>
        attendance => attendance.OwnerId == memberId;

    public static Attendance Of(Guid id, Guid memberId, Guid meetingId, DateTime at) =>
        new() { Id = id, OwnerId = memberId, MeetingId = meetingId, At = at };
}
