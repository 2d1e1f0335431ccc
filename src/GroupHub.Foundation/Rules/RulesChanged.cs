using Volo.Abp.EventBus;

namespace GroupHub.Foundation.Rules;

/// <summary>
/// An association has decided otherwise. Whoever keeps something that follows from one of these rules brings it up to
/// date, some people at a time.
/// </summary>
[EventName("GroupHub.RulesChanged")]
public sealed record RulesChanged(IReadOnlyList<string> Names)
{
    public bool Concerns(params AssociationRule[] rules) => Array.Exists(rules, rule => Names.Contains(rule.Name));
}
