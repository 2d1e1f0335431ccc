namespace Volo.Abp.Auditing;

public class AbpAuditingOptions
{
    public bool HideErrors { get; set; } = true;

    public bool IsEnabled { get; set; } = true;

    public string? ApplicationName { get; set; }

    public bool IsEnabledForAnonymousUsers { get; set; } = true;

    public bool AlwaysLogOnException { get; set; } = true;

    public bool IsEnabledForGetRequests { get; set; }

    public bool DisableLogActionInfo { get; set; }

    public List<AuditLogContributor> Contributors { get; } = [];

    public List<Type> IgnoredTypes { get; } = [typeof(Stream)];

    public IEntityHistorySelectorList EntityHistorySelectors { get; } = new EntityHistorySelectorList();

    public List<Func<AuditLogInfo, Task<bool>>> AlwaysLogSelectors { get; } = [];

    public bool SaveEntityHistoryWhenNavigationChanges { get; set; } = true;
}

public class NamedTypeSelector(string name, Func<Type, bool> predicate)
{
    public string Name { get; set; } = name;

    public Func<Type, bool> Predicate { get; set; } = predicate;
}

public interface IEntityHistorySelectorList : IList<NamedTypeSelector>
{
    bool RemoveByName(string name);

    void AddAllEntities();
}

internal sealed class EntityHistorySelectorList : List<NamedTypeSelector>, IEntityHistorySelectorList
{
    private const string AllEntities = "Abp.Entities.All";

    public bool RemoveByName(string name) => RemoveAll(selector => selector.Name == name) > 0;

    public void AddAllEntities()
    {
        if (!Exists(selector => selector.Name == AllEntities))
        {
            Add(new NamedTypeSelector(AllEntities, Domain.Entities.EntityHelper.IsEntity));
        }
    }
}

public static class EntityHistorySelectorListExtensions
{
    public static void Add(this IEntityHistorySelectorList selectors, string selectorName, Func<Type, bool> predicate)
    {
        if (selectors.Any(selector => selector.Name == selectorName))
        {
            throw new AbpException("There is already a selector added before with same name: " + selectorName);
        }

        selectors.Add(new NamedTypeSelector(selectorName, predicate));
    }
}
