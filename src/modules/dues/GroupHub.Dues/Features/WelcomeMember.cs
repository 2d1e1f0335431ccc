using GroupHub.Billing;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

internal sealed record WelcomeMember(Guid ApplicationId) : ICommand;

internal sealed class WelcomeMemberHandler(
    IRepository<Application, Guid> applications,
    IMemberAccounts accounts,
    IBilling billing,
    ApplicationLetters letters) : CommandHandler<WelcomeMember>
{
    public override async Task Handle(WelcomeMember command, CancellationToken cancellation)
    {
        var application = await applications.GetAsync(command.ApplicationId, cancellationToken: cancellation);
        var invitation = await accounts.OpenAccountAsync(application.MemberId!.Value, cancellation);
        var paid = application.InvoiceId is { } invoiceId
            ? await billing.LinkPayerAsync(invoiceId, invitation.UserId, cancellation)
            : null;
        await letters.WelcomeAsync(application, invitation, paid?.ReceiptUrl);
    }
}
