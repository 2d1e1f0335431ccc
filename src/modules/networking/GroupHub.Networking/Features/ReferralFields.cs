using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>What a referral says, as it is typed.</summary>
public record ReferralFields
{
    public ReferralKind Kind { get; init; } = ReferralKind.Outside;

    /// <summary>The referral it came of, for a tier.</summary>
    public Guid? ParentId { get; init; }
    public string PersonName { get; init; } = "";
    public string? Company { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public string Need { get; init; } = "";
    public int Strength { get; init; } = 3;

    internal ReferralDetails ToDetails() => new()
    {
        Kind = Kind,
        ParentId = ParentId,
        PersonName = PersonName.Trim(),
        Company = Company.OrNothing(),
        Email = Email.OrNothing(),
        Phone = Phone.OrNothing(),
        Need = Need.Trim(),
        Strength = Strength,
    };

    internal static ReferralFields From(ReferralDetails details) => new()
    {
        Kind = details.Kind,
        ParentId = details.ParentId,
        PersonName = details.PersonName,
        Company = details.Company,
        Email = details.Email,
        Phone = details.Phone,
        Need = details.Need,
        Strength = details.Strength,
    };
}

internal abstract class ReferralFieldsValidator<T> : AbstractValidator<T> where T : ReferralFields
{
    protected ReferralFieldsValidator()
    {
        RuleFor(r => r.Kind).IsInEnum();
        RuleFor(r => r.PersonName).NotEmpty().MaximumLength(2 * ProfileLimits.Name);
        RuleFor(r => r.Company).MaximumLength(ProfileLimits.Line);
        RuleFor(r => r.Email).MaximumLength(EmailAddress.MaxLength);
        RuleFor(r => r.Email)
            .Must(email => EmailAddress.IsValid(email!.Trim())).When(r => !string.IsNullOrWhiteSpace(r.Email));
        RuleFor(r => r.Phone).MaximumLength(ProfileLimits.Phone);
        RuleFor(r => r.Need).NotEmpty().MaximumLength(Referral.MaxTextLength);
        RuleFor(r => r.Strength).InclusiveBetween(1, 5);
    }
}
