using FluentValidation;

namespace GroupHub.Foundation;

/// <summary>What every list is asked with; names and bounds as ABP's client sends them.</summary>
public abstract record PagedQuery
{
    public const int MaxMaxResultCount = 1000;

    public int SkipCount { get; init; }

    public int MaxResultCount { get; init; } = 10;

    /// <summary>A column and a direction, <c>name desc</c>; each list knows its own columns.</summary>
    public string? Sorting { get; init; }
}

/// <summary>Shape rules that every paged query shares.</summary>
public abstract class PagedQueryValidator<T> : AbstractValidator<T> where T : PagedQuery
{
    protected PagedQueryValidator()
    {
        RuleFor(q => q.SkipCount).GreaterThanOrEqualTo(0);
        RuleFor(q => q.MaxResultCount).InclusiveBetween(1, PagedQuery.MaxMaxResultCount);
        RuleFor(q => q.Sorting).MaximumLength(64);
    }
}
