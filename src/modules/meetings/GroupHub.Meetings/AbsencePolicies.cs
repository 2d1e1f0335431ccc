using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings;

/// <summary>How the association counts absences, and how it did.</summary>
internal sealed class AbsencePolicies(IRepository<AbsencePolicy, Guid> policies) : ITransientDependency
{
    public async Task<RulesOverTime> GetAsync(CancellationToken cancellation) =>
        new(
            await (await policies.GetQueryableAsync()).AsNoTracking()
                .OrderByDescending(policy => policy.ValidFrom)
                .ToListAsync(cancellation));
}

internal sealed record RulesOverTime(IReadOnlyList<AbsencePolicy> NewestFirst)
{
    /// <summary>What held on a day.</summary>
    public AbsenceRules On(DateOnly day) =>
        NewestFirst.FirstOrDefault(policy => policy.ValidFrom <= day)?.Rules ?? AbsencePresets.Default;
}
