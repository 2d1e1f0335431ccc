using GroupHub.Foundation;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings.Domain;

/// <summary>
/// How an association counts absences, from a day on. The one that held on the day of a meeting weighs it; none ever
/// does anything by itself: what follows from a number is for people to decide (R39, R40).
/// </summary>
internal sealed class AbsencePolicy : AuditedAggregateRoot<Guid>, IMultiTenant
{
    private AbsencePolicy() { }

    public Guid? TenantId { get; private set; }
    public DateOnly ValidFrom { get; private set; }
    public AbsenceRules Rules { get; private set; } = new();

    public static AbsencePolicy From(Guid id, DateOnly day, AbsenceRules rules) =>
        new() { Id = id, ValidFrom = day, Rules = rules.Checked() };

    public void Revise(AbsenceRules rules) => Rules = rules.Checked();
}

/// <summary>Numbers of a policy.</summary>
public sealed record AbsenceRules
{
    /// <summary>Absences within this many months are counted.</summary>
    public int WindowMonths { get; init; } = 6;

    /// <summary>More than this are too many; nobody counts where absent.</summary>
    public int? Limit { get; init; } = 3;

    /// <summary>So many times late are one absence; late is late where absent.</summary>
    public int? LatesPerAbsence { get; init; }

    /// <summary>
    /// More substitutes than this within the window are absences; there may be any number where absent.
    /// </summary>
    public int? SubstituteLimit { get; init; }

    /// <summary>Whether an absence for medical reasons counts.</summary>
    public bool MedicalCounts { get; init; }

    /// <summary>Whether another excused absence counts.</summary>
    public bool ExcusedCounts { get; init; }

    internal AbsenceRules Checked()
    {
        Rule.Require(WindowMonths is >= 1 and <= 36, MeetingsErrors.PolicyInvalid);
        Rule.Require(Limit is null or (>= 0 and <= 99), MeetingsErrors.PolicyInvalid);
        Rule.Require(LatesPerAbsence is null or (>= 1 and <= 20), MeetingsErrors.PolicyInvalid);
        Rule.Require(SubstituteLimit is null or (>= 0 and <= 99), MeetingsErrors.PolicyInvalid);

        return this;
    }
}
