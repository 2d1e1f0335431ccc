using GroupHub.Dues;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Administration.Domain;

/// <summary>
/// One standing of one person from the first day to the last: so that a list for any day is one condition in SQL.
/// </summary>
internal sealed class StandingPeriod : Entity, IMultiTenant
{
    private StandingPeriod() { }

    public Guid? TenantId { get; private set; }
    public Guid MemberId { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly To { get; private set; }
    public Standing Standing { get; private set; }

    /// <summary>Whether the person is a member on these days.</summary>
    public bool Counts { get; private set; }

    /// <summary>They were none the day before.</summary>
    public bool Joins { get; private set; }

    /// <summary>They are none the day after.</summary>
    public bool Leaves { get; private set; }

    public PeriodFacts Facts => new(From, To, Standing, Counts, Joins, Leaves);

    public static StandingPeriod Of(Guid memberId, PeriodFacts facts) => new()
    {
        MemberId = memberId,
        From = facts.From,
        To = facts.To,
        Standing = facts.Standing,
        Counts = facts.Counts,
        Joins = facts.Joins,
        Leaves = facts.Leaves,
    };

    public override object?[] GetKeys() => [MemberId, From];
}

internal sealed record PeriodFacts(DateOnly From, DateOnly To, Standing Standing, bool Counts, bool Joins, bool Leaves);
