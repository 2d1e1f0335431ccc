using GroupHub.Billing.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Billing.Data;

/// <summary>Numbers of invoices and of credit notes, each without a gap, counted per association and year.</summary>
internal sealed class InvoiceNumbers(IRepository<InvoiceCounter, string> counters, ICurrentTenant tenant)
    : ITransientDependency
{
    public async Task<string> NextAsync(int year, CancellationToken cancellation) =>
        $"{year}-{await CountUpAsync($"{tenant.Id:N}-{year}", cancellation):00000}";

    public async Task<string> NextCreditNoteAsync(int year, CancellationToken cancellation) =>
        $"CN-{year}-{await CountUpAsync($"{tenant.Id:N}-credit-{year}", cancellation):00000}";

    private async Task<int> CountUpAsync(string counter, CancellationToken cancellation) =>
        await (await counters.GetDbContextAsync()).CountUpAsync(counter, tenant.Id, cancellation);
}
