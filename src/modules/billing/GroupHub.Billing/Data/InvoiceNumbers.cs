using GroupHub.Billing.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Billing.Data;

/// <summary>Invoice numbers without a gap, counted per association and year.</summary>
internal sealed class InvoiceNumbers(IRepository<InvoiceCounter, string> counters, ICurrentTenant tenant)
    : ITransientDependency
{
    public async Task<string> NextAsync(int year, CancellationToken cancellation)
    {
        var context = await counters.GetDbContextAsync();
        var last = await context.CountUpAsync($"{tenant.Id:N}-{year}", tenant.Id, cancellation);
        return $"{year}-{last:00000}";
    }
}
