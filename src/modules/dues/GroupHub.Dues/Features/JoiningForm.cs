using FluentValidation;
using GroupHub.Dues.Domain;
using GroupHub.Foundation.Localization;
using GroupHub.Members;
using Microsoft.Extensions.Localization;

namespace GroupHub.Dues.Features;

/// <summary>Who joins, on which plan, and where they want to belong, whoever fills it in.</summary>
public abstract record JoiningForm
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

    /// <summary>The chapters to join, the primary one first.</summary>
    public Guid[] ChapterIds { get; init; } = [];

    internal Applicant ToApplicant() => new()
    {
        FirstName = FirstName.Trim(),
        LastName = LastName.Trim(),
        Email = Email.Trim(),
        Phone = Phone,
        Company = Company,
        Profession = Profession,
        Town = Town,
        Postcode = Postcode,
    };
}

internal abstract class JoiningFormValidator<T> : AbstractValidator<T> where T : JoiningForm
{
    protected JoiningFormValidator(IStringLocalizer<GroupHubResource> texts)
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
        RuleFor(c => c.ChapterIds)
            .NotNull()
            .Must(ids => ids is null
                || (ids.Length <= JoiningForm.MostChapters && ids.Distinct().Count() == ids.Length));
    }
}
