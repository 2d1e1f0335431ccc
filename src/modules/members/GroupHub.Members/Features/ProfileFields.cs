using FluentValidation;
using GroupHub.Members.Domain;

namespace GroupHub.Members.Features;

/// <summary>A profile as its owner sees and edits it.</summary>
public record ProfileFields
{
    public string FirstName { get; init; } = "";
    public string LastName { get; init; } = "";
    public string Email { get; init; } = "";
    public string? Phone { get; init; }
    public string? Company { get; init; }
    public string? JobTitle { get; init; }
    public string? Profession { get; init; }
    public string? Town { get; init; }
    public string? Postcode { get; init; }
    public string? Website { get; init; }
    public string? About { get; init; }
    public IReadOnlyList<string> Industries { get; init; } = [];
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>Who may see each field; fields that are left out stay as they are.</summary>
    public IReadOnlyDictionary<ProfileField, Audience> Visibility { get; init; } =
        new Dictionary<ProfileField, Audience>();
    public string? ConcurrencyStamp { get; init; }
}

public sealed record MyProfile : ProfileFields
{
    public Guid Id { get; init; }

    /// <summary>Whether the viewer may change it; what is one's own, one may.</summary>
    public bool MayEdit { get; init; } = true;

    /// <summary>Who has saved it last: to the person that was the office, without names, or they themselves.</summary>
    public LastChange? LastChange { get; init; }

    internal static MyProfile Of(Member member, PrivacyPolicy policy) => new()
    {
        Id = member.Id,
        FirstName = member.FirstName,
        LastName = member.LastName,
        Email = member.Email,
        Phone = member.Phone,
        Company = member.Company,
        JobTitle = member.JobTitle,
        Profession = member.Profession,
        Town = member.Town,
        Postcode = member.Postcode,
        Website = member.Website,
        About = member.About,
        Industries = member.Industries,
        Skills = member.Skills,
        Visibility = FieldAudiences.Fields.ToDictionary(
            field => field, field => policy.AudienceOf(field, member.Choices)),
        ConcurrencyStamp = member.ConcurrencyStamp,
    };
}

/// <summary>The shape of what may be typed into a profile.</summary>
internal abstract class ProfileFieldsValidator<T> : AbstractValidator<T> where T : ProfileFields
{
    protected ProfileFieldsValidator()
    {
        RuleFor(p => p.FirstName).NotEmpty().MaximumLength(ProfileLimits.Name);
        RuleFor(p => p.LastName).NotEmpty().MaximumLength(ProfileLimits.Name);
        RuleFor(p => p.Email).NotEmpty().MaximumLength(EmailAddress.MaxLength);
        RuleFor(p => p.Phone).MaximumLength(ProfileLimits.Phone);
        RuleFor(p => p.Company).MaximumLength(ProfileLimits.Line);
        RuleFor(p => p.JobTitle).MaximumLength(ProfileLimits.Line);
        RuleFor(p => p.Profession).MaximumLength(ProfileLimits.Line);
        RuleFor(p => p.Town).MaximumLength(ProfileLimits.Line);
        RuleFor(p => p.Postcode).MaximumLength(ProfileLimits.Postcode);
        RuleFor(p => p.Website).MaximumLength(ProfileLimits.Website);
        RuleFor(p => p.About).MaximumLength(ProfileLimits.About);
        RuleFor(p => p.Industries).NotNull();
        RuleForEach(p => p.Industries).NotEmpty().MaximumLength(ProfileLimits.Tag);
        RuleFor(p => p.Skills).NotNull();
        RuleForEach(p => p.Skills).NotEmpty().MaximumLength(ProfileLimits.Tag);
        RuleFor(p => p.Visibility).NotNull();
        RuleForEach(p => p.Visibility).Must(choice => Enum.IsDefined(choice.Key) && Enum.IsDefined(choice.Value));
    }
}
