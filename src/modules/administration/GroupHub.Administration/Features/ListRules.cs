using System.Text.Json.Serialization;
using GroupHub.Administration.Rules;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Foundation.Rules;
using Microsoft.Extensions.Localization;

namespace GroupHub.Administration.Features;

/// <summary>All that the association decides for itself, by what it is about.</summary>
public sealed record ListRules : IQuery<IReadOnlyList<RuleGroup>>;

public sealed record RuleGroup(string Name, string Title, IReadOnlyList<RuleLine> Rules);

public sealed record RuleLine
{
    public required string Name { get; init; }
    public required string Title { get; init; }

    /// <summary>What it means, and what follows from a change.</summary>
    public required string Meaning { get; init; }
    public required RuleKind Kind { get; init; }
    public required RuleValue Value { get; init; }

    /// <summary>What holds where the association has not decided.</summary>
    public required RuleValue Usual { get; init; }
    public required bool IsUsual { get; init; }
    public int? Least { get; init; }
    public int? Most { get; init; }

    /// <summary>What the number counts, in words.</summary>
    public string? Unit { get; init; }

    /// <summary>For which something is chosen.</summary>
    public IReadOnlyList<RuleOption>? Fields { get; init; }

    /// <summary>From the strictest to the widest.</summary>
    public IReadOnlyList<RuleOption>? Choices { get; init; }

    /// <summary>The rule whose choice for a field is the widest that makes a difference here.</summary>
    public string? Within { get; init; }
}

public sealed record RuleOption(string Name, string Title);

[JsonConverter(typeof(CamelCaseEnumConverter<RuleKind>))]
public enum RuleKind
{
    Number,
    Switch,
    Choices,
}

internal sealed class ListRulesHandler(
    RuleShelf shelf, IStringLocalizer<GroupHubResource> texts) : IQueryHandler<ListRules, IReadOnlyList<RuleGroup>>
{
    public async Task<IReadOnlyList<RuleGroup>> Handle(ListRules query, CancellationToken cancellation) =>
    [
        .. (await shelf.ListAsync(cancellation)).GroupBy(held => held.Rule.Group)
            .OrderBy(HasTable)
            .Select(group => new RuleGroup(group.Key, texts[$"RuleGroup:{group.Key}"], [.. group.Select(LineOf)])),
    ];

    /// <summary>Tables are long and come last.</summary>
    private static bool HasTable(IEnumerable<RuleInForce> group) => group.Any(held => held.Rule is IChoicesRule);

    private RuleLine LineOf(RuleInForce held)
    {
        var (rule, number, table) = (held.Rule, held.Rule as NumberRule, held.Rule as IChoicesRule);
        return new()
        {
            Name = rule.Name,
            Title = texts[rule.TitleText],
            Meaning = texts[rule.MeaningText],
            Kind = number is not null ? RuleKind.Number : table is not null ? RuleKind.Choices : RuleKind.Switch,
            Value = rule.Show(held.Kept),
            Usual = rule.Show(held.Usual),
            IsUsual = held.Kept == held.Usual,
            Least = number?.Least,
            Most = number?.Most,
            Unit = number is null ? null : texts[$"RuleUnit:{number.Unit}"].Value,
            Fields = table?.Fields.Select(field => new RuleOption(field, texts[$"RuleField:{field}"])).ToList(),
            Choices = table?.Choices.Select(choice => new RuleOption(choice, texts[$"{table.ChoiceText}:{choice}"]))
                .ToList(),
            Within = table?.Within?.Name,
        };
    }
}
