using FluentValidation;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Members;
using Microsoft.Extensions.Localization;

namespace GroupHub.Dues.Features;

/// <summary>
/// The form of somebody who wants to join. Sending it again with the same request id changes nothing.
/// </summary>
public sealed record ApplyForMembership : JoiningForm, ICommand<ApplicationReceipt>
{
    public string? Message { get; init; }
    public bool Consent { get; init; }
}

/// <param name="ApplicationId">The application.</param>
/// <param name="Key">Opens it, without an account; in links only.</param>
/// <param name="State">What comes next.</param>
/// <param name="CheckoutUrl">Where to pay, if that comes next.</param>
public sealed record ApplicationReceipt(Guid ApplicationId, string Key, ApplicationState State, string? CheckoutUrl);

internal sealed class ApplyForMembershipValidator : JoiningFormValidator<ApplyForMembership>
{
    public ApplyForMembershipValidator(IStringLocalizer<GroupHubResource> texts) : base(texts)
    {
        RuleFor(c => c.Message).MaximumLength(ProfileLimits.About);
        RuleFor(c => c.Consent).Equal(true).WithMessage(_ => texts[DuesErrors.ConsentMissing]);
    }
}

internal sealed class ApplyForMembershipHandler(
    ApplicationDesk desk, ApplicationBilling billing, ConsentTexts consents)
    : ICommandHandler<ApplyForMembership, ApplicationReceipt>
{
    public async Task<ApplicationReceipt> Handle(ApplyForMembership command, CancellationToken cancellation)
    {
        var application = await desk.TakeInAsync(
            command.PlanId, command.RequestId, await ApplicantOf(command), command.ChapterIds, cancellation);
        var key = LinkKey.FromRequest(command.RequestId);
        var url = await billing.StartCheckoutIfDueAsync(application, key, cancellation);
        return new ApplicationReceipt(application.Id, key, application.State, url);
    }

    private async Task<Applicant> ApplicantOf(ApplyForMembership command) => command.ToApplicant() with
    {
        Message = command.Message?.Trim(),
        ConsentText = await consents.GetTextAsync(),
        ConsentVersion = ConsentTexts.Version,
    };
}
