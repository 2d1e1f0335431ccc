using FluentValidation;
using GroupHub.Directory.Domain;

namespace GroupHub.Directory.Features;

/// <summary>
/// What is searched for, as it is asked: words, and choices in facets. Choices in one facet are alternatives.
/// </summary>
public interface ISearchFields
{
    string? Query { get; }
    string[] Town { get; }
    string[] Industry { get; }
    string[] Skill { get; }
    string[] Chapter { get; }
    string[] Plan { get; }
}

internal static class SearchFields
{
    public static SearchCriteria ToCriteria(this ISearchFields fields) => new()
    {
        Text = fields.Query?.Trim() ?? "",
        Towns = Chosen(fields.Town),
        Industries = Chosen(fields.Industry),
        Skills = Chosen(fields.Skill),
        Chapters = Chosen(fields.Chapter),
        Plans = Chosen(fields.Plan),
    };

    /// <summary>An empty parameter in an address chooses nothing.</summary>
    private static List<string> Chosen(string?[] values) =>
        [.. values.OfType<string>().Where(value => !string.IsNullOrWhiteSpace(value))];

    public static void CheckChoices<T>(this AbstractValidator<T> validator, int most) where T : ISearchFields
    {
        validator.RuleFor(q => q.Town.Length).LessThanOrEqualTo(most).OverridePropertyName(nameof(ISearchFields.Town));
        validator.RuleFor(q => q.Industry.Length)
            .LessThanOrEqualTo(most)
            .OverridePropertyName(nameof(ISearchFields.Industry));
        validator.RuleFor(q => q.Skill.Length)
            .LessThanOrEqualTo(most)
            .OverridePropertyName(nameof(ISearchFields.Skill));
        validator.RuleFor(q => q.Chapter.Length)
            .LessThanOrEqualTo(most)
            .OverridePropertyName(nameof(ISearchFields.Chapter));
        validator.RuleFor(q => q.Plan.Length).LessThanOrEqualTo(most).OverridePropertyName(nameof(ISearchFields.Plan));
    }
}
