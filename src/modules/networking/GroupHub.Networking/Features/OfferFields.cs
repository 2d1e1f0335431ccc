using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>What is given to those who ask, as it is typed.</summary>
public record OfferFields
{
    public OfferKind Kind { get; init; } = OfferKind.Skill;
    public string What { get; init; } = "";
    public IReadOnlyList<string> Tags { get; init; } = [];
    public IReadOnlyList<string> Industries { get; init; } = [];
    public string? Town { get; init; }
    public int LimitPerMonth { get; init; } = 3;

    internal OfferDetails ToDetails() => new(
        Kind, What.Trim(), Tidy(Tags), Tidy(Industries), Town.OrNothing(), LimitPerMonth);

    private static string[] Tidy(IReadOnlyList<string> tags) =>
        [.. tags.Select(tag => tag.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)];
}

internal abstract class OfferFieldsValidator<T> : AbstractValidator<T> where T : OfferFields
{
    protected OfferFieldsValidator()
    {
        RuleFor(o => o.Kind).IsInEnum().NotEqual(OfferKind.Profile);
        RuleFor(o => o.What).NotEmpty().MaximumLength(AskFields.MaxWhat);
        RuleFor(o => o.Tags).NotNull().Must(tags => tags is null || tags.Count <= AskFields.MaxTags);
        RuleForEach(o => o.Tags).NotEmpty().MaximumLength(ProfileLimits.Tag);
        RuleFor(o => o.Industries).NotNull().Must(tags => tags is null || tags.Count <= AskFields.MaxTags);
        RuleForEach(o => o.Industries).NotEmpty().MaximumLength(ProfileLimits.Tag);
        RuleFor(o => o.Town).MaximumLength(ProfileLimits.Line);
        RuleFor(o => o.LimitPerMonth).InclusiveBetween(1, Offer.HighestLimit);
    }
}
