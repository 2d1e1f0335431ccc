using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Mail;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Dues;

/// <summary>What is written to somebody on the way from the form to the membership.</summary>
internal sealed class ApplicationLetters(IMailComposer mail, IAssociationLinks links) : ITransientDependency
{
    public async Task WelcomeAsync(Application application, AccountInvitation invitation, string? receipt) =>
        await SendAsync(application, "Welcome", new
        {
            application.Applicant.FirstName,
            application.PlanName,
            application.PaidThrough,
            ReceiptUrl = receipt is null ? null : await links.ToAsync(receipt),
            SetPasswordUrl = invitation.SetPasswordToken is { } token
                ? await SetPasswordAsync(invitation.UserId, token)
                : null,
            SignInUrl = await links.ToAsync("/app/"),
            OwnDataUrl = application.Applicant.IsEnteredByHand ? await links.ToAsync("/app/profile") : null,
        });

    public async Task ReceivedAsync(Application application) =>
        await SendAsync(application, "ApplicationReceived", await WithLinkAsync(application));

    public async Task AlreadyMemberAsync(Application application) => await SendAsync(
        application,
        "AlreadyMember",
        new { application.Applicant.FirstName, application.PlanName, Url = await links.ToAsync("/app/membership") });

    public async Task JoiningBarredAsync(Application application) =>
        await SendAsync(application, "JoiningBarred", new { application.Applicant.FirstName, application.PlanName });

    public async Task ApprovedAsync(Application application) =>
        await SendAsync(application, "ApplicationApproved", await WithLinkAsync(application));

    public async Task RegisteredAsync(Application application) =>
        await SendAsync(application, "ApplicantRegistered", await WithLinkAsync(application));

    public async Task RejectedAsync(Application application) =>
        await SendAsync(
            application,
            "ApplicationRejected",
            new { application.Applicant.FirstName, application.PlanName, Reason = application.DecidedReason });

    public async Task PaymentOpenAsync(Application application, string? reason) =>
        await SendAsync(application, "PaymentOpen", await WithLinkAsync(application, reason));

    public async Task PaidTwiceAsync(Application application) => await SendAsync(
        application,
        "PaidTwice",
        new { application.Applicant.FirstName, application.PlanName, application.Quote.Total });

    private Task SendAsync(Application application, string template, object model) =>
        mail.SendAsync(application.Applicant.Email, template, application.Culture, model);

    private async Task<object> WithLinkAsync(Application application, string? reason = null) => new
    {
        application.Applicant.FirstName,
        application.PlanName,
        application.Quote.Total,
        Reason = reason,
        Url = await links.ToAsync(ApplicationBilling.PathOf(application, application.IssueLink())),
    };

    private ValueTask<string> SetPasswordAsync(Guid userId, string token) =>
        links.ToAsync($"/Account/ResetPassword?userId={userId}&resetToken={Uri.EscapeDataString(token)}");
}
