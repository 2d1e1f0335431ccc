using GroupHub.Billing;
using GroupHub.Dues.Domain;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Dues;

/// <summary>
/// Two forms of one person, both paid before the first was heard of: the second buys nothing. The treasurer sees that
/// it has to be given back, and the person is told.
/// </summary>
internal sealed class SecondPayments(KnownMembers known, IBilling billing) : ITransientDependency
{
    /// <returns>Whether it is one.</returns>
    public async Task<bool> SetAsideAsync(Application application, Guid? invoiceId, CancellationToken cancellation)
    {
        if (!await known.IsMemberAsync(application.Applicant.Email, cancellation)) return false;

        if (application.IsOpen) application.Withdraw();
        if (invoiceId is { } id && await billing.SetAsideAsync(id, cancellation)) application.NotePaidTwice();
        return true;
    }
}
