using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.Networking.Domain;

namespace GroupHub.Networking.Features;

/// <summary>What is looked for, as it is typed.</summary>
public record AskFields
{
    public const int MaxWhat = 160;
    public const int MaxTags = 8;

    public string What { get; init; } = "";
    public string? ForWhom { get; init; }
    public DateOnly? NeededBy { get; init; }
    public IReadOnlyList<string> Tags { get; init; } = [];
    public string? Industry { get; init; }
    public string? Town { get; init; }

    internal AskDetails ToDetails() => new(
        What.Trim(),
        ForWhom.OrNothing(),
        NeededBy,
        [.. Tags.Select(tag => tag.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)],
        Industry.OrNothing(),
        Town.OrNothing());
}

internal abstract class AskFieldsValidator<T> : AbstractValidator<T> where T : AskFields
{
    protected AskFieldsValidator()
    {
        RuleFor(a => a.What).NotEmpty().MaximumLength(AskFields.MaxWhat);
        RuleFor(a => a.ForWhom).MaximumLength(AskFields.MaxWhat);
        RuleFor(a => a.Tags).NotNull().Must(tags => tags is null || tags.Count <= AskFields.MaxTags);
        RuleForEach(a => a.Tags).NotEmpty().MaximumLength(ProfileLimits.Tag);
        RuleFor(a => a.Industry).MaximumLength(ProfileLimits.Tag);
        RuleFor(a => a.Town).MaximumLength(ProfileLimits.Line);
    }
}
