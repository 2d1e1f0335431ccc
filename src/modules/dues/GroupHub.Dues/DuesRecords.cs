using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>
/// What dues keep of somebody who is erased: terms, as counts, and invoices, as documents. Nobody is erased while their
/// money is on its way, for it would arrive for nobody.
/// </summary>
[ExposeServices(typeof(IPersonalRecords))]
internal sealed class DuesRecords(
    IRepository<Application, Guid> applications,
    IRepository<Membership, Guid> memberships,
    OpenOffers offers,
    IBilling billing,
    LeaversMembership membership) : IPersonalRecords, ITransientDependency
{
    public async Task EraseAsync(PersonOnFile person, CancellationToken cancellation = default)
    {
        foreach (var application in await applications.GetListAsync(
            a => a.MemberId == person.MemberId || a.EmailKey == person.EmailKey, cancellationToken: cancellation))
        {
            if (application.IsOpen) await WithdrawAsync(application, cancellation);
            application.Forget();
        }

        if (await memberships.FindAsync(m => m.MemberId == person.MemberId, cancellationToken: cancellation)
            is { } known)
        {
            Rule.Require(await offers.CloseAllAsync(known.Id, cancellation), DuesErrors.MoneyOnItsWay);
            await membership.ForgetAsync(known, person.Email, cancellation);
        }

        Rule.Require(
            await billing.ForgetPayerAsync(person.UserId, person.Email, cancellation), DuesErrors.MoneyOnItsWay);
    }

    private async Task WithdrawAsync(Application application, CancellationToken cancellation)
    {
        var isUnpaid = application.InvoiceId is not { } invoiceId || await billing.VoidAsync(invoiceId, cancellation);
        Rule.Require(isUnpaid, DuesErrors.MoneyOnItsWay);
        application.Withdraw();
    }
}

/// <summary>
/// The membership of somebody who is erased: over, without words, and with a mark where they were expelled.
/// </summary>
internal sealed class LeaversMembership(Bans bans, IAssociationClock clock) : ITransientDependency
{
    public async Task ForgetAsync(Membership membership, string email, CancellationToken cancellation)
    {
        if (membership.ExpelledOn is { } expelledOn) await bans.KeepAsync(email, expelledOn, cancellation);
        membership.Forget(await clock.GetTodayAsync());
    }
}
