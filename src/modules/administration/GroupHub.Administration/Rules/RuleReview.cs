using System.ComponentModel.DataAnnotations;
using GroupHub.Administration.Features;
using GroupHub.Foundation.Localization;
using GroupHub.Foundation.Rules;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Validation;

namespace GroupHub.Administration.Rules;

/// <summary>
/// Looks at what somebody wants to change; all that is wrong is said at once, each under the name of its rule.
/// </summary>
internal sealed class RuleReview(IStringLocalizer<GroupHubResource> texts) : ITransientDependency
{
    /// <returns>What is different from what holds already: whoever asks twice changes nothing the second
    /// time.</returns>
    public IReadOnlyList<RuleDecision> Decide(IReadOnlyList<RuleInForce> inForce, IReadOnlyList<RuleChange> wanted)
    {
        var known = inForce.ToDictionary(rule => rule.Rule.Name);
        List<ValidationResult> problems = [];
        List<RuleDecision> decisions = [];
        foreach (var change in wanted)
        {
            var rule = known.GetValueOrDefault(change.Name);
            if (FindProblem(rule, change) is { } problem) problems.Add(new(problem, [change.Name]));
            else if (After(rule!, change) is { } after && after != rule!.Kept) decisions.Add(new(rule, after));
        }

        problems.AddRange(FindContradictions(known, decisions));
        if (problems.Count > 0) throw new AbpValidationException(texts["Rules:NotChanged"], problems);
        return decisions;
    }

    private static string? After(RuleInForce rule, RuleChange change) =>
        change.Value is { } value ? rule.Rule.Keep(value) : rule.Usual;

    private string? FindProblem(RuleInForce? rule, RuleChange change)
    {
        if (rule is null) return texts["Rules:Unknown"];
        if (After(rule, change) is not { } after) return HowItIsRight(rule.Rule);

        var isSeenAsItIs = change.Before is not { } before || rule.Rule.Keep(before) == rule.Kept;
        return isSeenAsItIs || after == rule.Kept ? null : texts["Rules:ChangedMeanwhile"].Value;
    }

    private string HowItIsRight(AssociationRule rule) => rule switch
    {
        NumberRule number => texts["Rules:WholeNumber", number.Least, number.Most],
        SwitchRule => texts["Rules:YesOrNo"],
        _ => texts["Rules:ChoiceMissing"],
    };

    /// <summary>Of two numbers that must not cross, the one is to blame that was changed.</summary>
    private IEnumerable<ValidationResult> FindContradictions(
        Dictionary<string, RuleInForce> known, List<RuleDecision> decisions)
    {
        var after = decisions.ToDictionary(decision => decision.Rule.Name, decision => decision.After);
        foreach (var upper in known.Values.Select(held => held.Rule).OfType<NumberRule>().Where(
            number => number.NotBelow is not null))
        {
            var lower = upper.NotBelow!;
            if (NumberOf(upper) >= NumberOf(lower)) continue;
            if (after.ContainsKey(upper.Name))
                yield return new(texts["Rules:NotBelow", TitleOf(lower), NumberOf(lower)], [upper.Name]);
            else if (after.ContainsKey(lower.Name))
                yield return new(texts["Rules:NotAbove", TitleOf(upper), NumberOf(upper)], [lower.Name]);
        }

        int NumberOf(NumberRule rule) => rule.Read(after.GetValueOrDefault(rule.Name) ?? known[rule.Name].Kept);
        string TitleOf(NumberRule rule) => texts[rule.TitleText];
    }
}

/// <summary>One rule that is to hold from now on.</summary>
internal sealed record RuleDecision(RuleInForce Before, string After)
{
    public AssociationRule Rule => Before.Rule;
}
