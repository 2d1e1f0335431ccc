using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Dues.Domain;

/// <summary>
/// That somebody was expelled who has been erased since: a mark by which the address is known again when it is typed,
/// and from which it cannot be read (R63).
/// </summary>
[Audited]
internal sealed class Ban : BasicAggregateRoot<Guid>, IMultiTenant
{
    public const int MaxMarkLength = 43;

    private Ban() { }

    public Guid? TenantId { get; private set; }

    [DisableAuditing]
    public string Mark { get; private set; } = "";
    public DateOnly ExpelledOn { get; private set; }

    public static Ban Of(Guid id, string mark, DateOnly expelledOn) => new()
    {
        Id = id,
        Mark = mark,
        ExpelledOn = expelledOn,
    };
}
