using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.Options;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Abp.EntityFrameworkCore;

/// <summary>Which entities and properties are audited: by attribute first, else by the options' selectors.</summary>
internal sealed class AuditedTypes(IOptions<AbpAuditingOptions> options) : ISingletonDependency
{
    private static readonly HashSet<string> Bookkeeping = new(StringComparer.Ordinal)
    {
        nameof(IHasCreationTime.CreationTime), nameof(IMayHaveCreator.CreatorId),
        nameof(IHasModificationTime.LastModificationTime), nameof(IModificationAuditedObject.LastModifierId),
        nameof(IHasDeletionTime.DeletionTime), nameof(IDeletionAuditedObject.DeleterId),
        nameof(Volo.Abp.ISoftDelete.IsDeleted),
        nameof(Volo.Abp.MultiTenancy.IMultiTenant.TenantId),
    };

    private readonly ConcurrentDictionary<Type, bool> _types = new();
    private readonly ConcurrentDictionary<PropertyInfo, bool> _properties = new();

    public bool IsAudited(Type entity) => options.Value.IsEnabled && _types.GetOrAdd(entity, Decide);

    public bool IsAudited(PropertyInfo? property) => property is null || _properties.GetOrAdd(property, static p =>
        !p.IsDefined(typeof(DisableAuditingAttribute), inherit: true) && !Bookkeeping.Contains(p.Name));

    private bool Decide(Type entity) =>
        !options.Value.IgnoredTypes.Any(ignored => ignored.IsAssignableFrom(entity))
        && !entity.IsDefined(typeof(DisableAuditingAttribute), inherit: true)
        && (entity.IsDefined(typeof(AuditedAttribute), inherit: true)
            || options.Value.EntityHistorySelectors.Any(selector => selector.Predicate(entity)));
}
