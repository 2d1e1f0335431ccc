using GroupHub.Administration.Features;
using GroupHub.Billing;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Administration.Overview;

[ExposeServices(typeof(IWaitingWork))]
internal sealed class PaymentsFailed(IInvoices invoices, IStringLocalizer<GroupHubResource> texts)
    : IWaitingWork, ITransientDependency
{
    public int Order => 15;

    public async Task<IReadOnlyList<TodoLine>> FindAsync(
        DateOnly today, MemberCounts counts, CancellationToken cancellation)
    {
        var declined = await invoices.CountDeclinedAsync(cancellation);
        return declined == 0
            ? []
            : [new TodoLine(
                "payments", declined, null, texts["Administration:Todo.Payments"],
                "/console/invoices?status=declined")];
    }
}
