using GroupHub.Foundation.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Foundation.Rules;

/// <summary>
/// What an association decides for itself: a setting that says what its value looks like. Declared once with its
/// module; what reads it, what checks it and the console's page of rules follow from that. Two texts go with it:
/// <c>Setting:name</c> says what it is, <c>Rule:name</c> what follows from it.
/// </summary>
public abstract record AssociationRule(string Name)
{
    private const string Property = "GroupHub.Rule";

    /// <summary>What holds where nobody has decided, as it is kept.</summary>
    public abstract string Usual { get; }

    /// <summary>The part of the product it belongs to: of <c>GroupHub.Dues.GraceDays</c>, Dues.</summary>
    public string Group => Name.Split('.')[1];

    public string TitleText => $"Setting:{Name}";

    public string MeaningText => $"Rule:{Name}";

    /// <summary>The rule that a setting is, if it is one.</summary>
    public static AssociationRule? Of(SettingDefinition setting) =>
        setting.Properties.GetValueOrDefault(Property) as AssociationRule;

    /// <summary>As it is kept; null where the value is none of this rule's.</summary>
    public abstract string? Keep(RuleValue value);

    /// <summary>What is kept, to be shown and chosen.</summary>
    public abstract RuleValue Show(string? kept);

    internal SettingDefinition Define() =>
        new SettingDefinition(Name, Usual, Text(TitleText), Text(MeaningText)).WithProperty(Property, this);

    private static LocalizableString Text(string key) => LocalizableString.Create<GroupHubResource>(key);
}

/// <summary>
/// A rule that its module reads as something of its own. What cannot be read is as if nobody had decided.
/// </summary>
public abstract record AssociationRule<T>(string Name) : AssociationRule(Name)
{
    public abstract T Read(string? kept);
}

/// <summary>The value of a rule on its way: one of these, as the rule's kind says.</summary>
public sealed record RuleValue
{
    public int? Number { get; init; }
    public bool? IsOn { get; init; }

    /// <summary>The choice for every field.</summary>
    public IReadOnlyDictionary<string, string>? Choices { get; init; }
}

public static class RuleSettings
{
    public static void AddRules(this ISettingDefinitionContext context, params AssociationRule[] rules) =>
        context.Add([.. rules.Select(rule => rule.Define())]);

    public static async Task<T> GetAsync<T>(this ISettingProvider settings, AssociationRule<T> rule) =>
        rule.Read(await settings.GetOrNullAsync(rule.Name));
}
