using System.Text.Json;
using GroupHub.Foundation.Rules;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace GroupHub.Administration.Rules;

/// <summary>
/// Tells whoever follows the rules, and puts on record what they were and are: of other settings no value is, because
/// some are secrets.
/// </summary>
internal sealed class RuleNews(
    IDistributedEventBus events,
    IAuditingManager auditing,
    IUnitOfWorkManager unitOfWork,
    ICurrentTenant association,
    IClock clock) : ITransientDependency
{
    public Task TellAsync(IReadOnlyList<RuleDecision> decisions)
    {
        WriteDown(decisions);
        return events.PublishAsync(new RulesChanged([.. decisions.Select(decision => decision.Rule.Name)]));
    }

    /// <summary>Once it is sure that it holds.</summary>
    private void WriteDown(IReadOnlyList<RuleDecision> decisions)
    {
        if (auditing.Current is not { } act) return;

        List<EntityChangeInfo> changes = [.. decisions.Select(ChangeOf)];
        unitOfWork.Current!.OnCompleted(() =>
        {
            act.Log.EntityChanges.AddRange(changes);
            return Task.CompletedTask;
        });
    }

    private EntityChangeInfo ChangeOf(RuleDecision decision) => new()
    {
        ChangeTime = clock.Now,
        ChangeType = EntityChangeType.Updated,
        EntityTenantId = association.Id,
        EntityTypeFullName = typeof(AssociationRule).FullName,
        EntityId = decision.Rule.Name,
        PropertyChanges = [.. PartsOf(decision)],
    };

    private static IEnumerable<EntityPropertyChangeInfo> PartsOf(RuleDecision decision)
    {
        var (name, before, after) =
            (decision.Rule.Name, decision.Rule.Show(decision.Before.Kept), decision.Rule.Show(decision.After));
        if (after.Choices is not { } choices) return [PartOf(name, Plain(before), Plain(after))];

        return choices.Where(choice => before.Choices![choice.Key] != choice.Value)
            .Select(choice => PartOf($"{name}:{choice.Key}", before.Choices![choice.Key], choice.Value));
    }

    private static object Plain(RuleValue value) => (object?)value.Number ?? value.IsOn!.Value;

    private static EntityPropertyChangeInfo PartOf(string name, object before, object after) => new()
    {
        PropertyName = name,
        PropertyTypeFullName = after.GetType().FullName!,
        OriginalValue = JsonSerializer.Serialize(before),
        NewValue = JsonSerializer.Serialize(after),
    };
}
