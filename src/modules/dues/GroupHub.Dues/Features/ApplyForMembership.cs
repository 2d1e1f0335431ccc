using FluentValidation;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Members;
using Microsoft.Extensions.Localization;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

/// <summary>
/// The form of somebody who wants to join. Sending it again with the same request id changes nothing.
/// </summary>
public sealed record ApplyForMembership : ICommand<ApplicationReceipt>
{
    public const int MostChapters = 20;

    public Guid RequestId { get; init; }
    public Guid PlanId { get; init; }
    public string FirstName { get; init; } = "";
    public string LastName { get; init; } = "";
    public string Email { get; init; } = "";
    public string? Phone { get; init; }
    public string? Company { get; init; }
    public string? Profession { get; init; }
    public string? Town { get; init; }
    public string? Postcode { get; init; }
    public string? Message { get; init; }

    /// <summary>The chapters to join, the primary one first.</summary>
    public Guid[] ChapterIds { get; init; } = [];
    public bool Consent { get; init; }
}

/// <param name="ApplicationId">The application.</param>
/// <param name="Key">Opens it, without an account; in links only.</param>
/// <param name="State">What comes next.</param>
/// <param name="CheckoutUrl">Where to pay, if that comes next.</param>
public sealed record ApplicationReceipt(Guid ApplicationId, string Key, ApplicationState State, string? CheckoutUrl);

internal sealed class ApplyForMembershipValidator : AbstractValidator<ApplyForMembership>
{
    public ApplyForMembershipValidator(IStringLocalizer<GroupHubResource> texts)
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.PlanId).NotEmpty();
        RuleFor(c => c.FirstName).NotEmpty().MaximumLength(ProfileLimits.Name);
        RuleFor(c => c.LastName).NotEmpty().MaximumLength(ProfileLimits.Name);
        RuleFor(c => c.Email).NotEmpty().MaximumLength(EmailAddress.MaxLength);
        RuleFor(c => c.Email)
            .Must(email => EmailAddress.IsValid(email.Trim())).WithMessage(_ => texts[MembersErrors.EmailInvalid])
            .When(c => !string.IsNullOrWhiteSpace(c.Email));
        RuleFor(c => c.Phone).MaximumLength(ProfileLimits.Phone);
        RuleFor(c => c.Company).MaximumLength(ProfileLimits.Line);
        RuleFor(c => c.Profession).MaximumLength(ProfileLimits.Line);
        RuleFor(c => c.Town).MaximumLength(ProfileLimits.Line);
        RuleFor(c => c.Postcode).MaximumLength(ProfileLimits.Postcode);
        RuleFor(c => c.Message).MaximumLength(ProfileLimits.About);
        RuleFor(c => c.ChapterIds)
            .NotNull()
            .Must(ids => ids is null
                || (ids.Length <= ApplyForMembership.MostChapters && ids.Distinct().Count() == ids.Length));
        RuleFor(c => c.Consent).Equal(true).WithMessage(_ => texts[DuesErrors.ConsentMissing]);
    }
}

internal sealed class ApplyForMembershipHandler(
    IRepository<Application, Guid> applications,
    ApplicationDesk desk,
    ApplicationBilling billing,
    ConsentTexts consents) : ICommandHandler<ApplyForMembership, ApplicationReceipt>
{
    public async Task<ApplicationReceipt> Handle(ApplyForMembership command, CancellationToken cancellation)
    {
        var (hash, key) = (LinkKey.HashOfRequest(command.RequestId), LinkKey.FromRequest(command.RequestId));
        var application = await applications.FirstOrDefaultAsync(known => known.RequestHash == hash, cancellation)
            ?? await desk.TakeInAsync(
                command.PlanId, command.RequestId, await ApplicantOf(command), command.ChapterIds, cancellation);

        var url = await billing.StartCheckoutIfDueAsync(application, key, cancellation);
        return new ApplicationReceipt(application.Id, key, application.State, url);
    }

    private async Task<Applicant> ApplicantOf(ApplyForMembership command) => new()
    {
        FirstName = command.FirstName.Trim(),
        LastName = command.LastName.Trim(),
        Email = command.Email.Trim(),
        Phone = command.Phone,
        Company = command.Company,
        Profession = command.Profession,
        Town = command.Town,
        Postcode = command.Postcode,
        Message = command.Message?.Trim(),
        ConsentText = await consents.GetTextAsync(),
        ConsentVersion = ConsentTexts.Version,
    };
}
