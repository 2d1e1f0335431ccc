using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Domain.Entities;

public interface IHasConcurrencyStamp
{
    string ConcurrencyStamp { get; set; }
}

public static class EntityHelper
{
    public static bool IsEntity(Type type) => typeof(IEntity).IsAssignableFrom(type);

    public static bool EntityEquals(IEntity? entity1, IEntity? entity2)
    {
        if (entity1 is null || entity2 is null)
        {
            return false;
        }

        if (ReferenceEquals(entity1, entity2))
        {
            return true;
        }

        return HaveRelatedTypes(entity1, entity2)
            && HaveSameTenant(entity1, entity2)
            && !HasDefaultKeys(entity1)
            && entity1.GetKeys().SequenceEqual(entity2.GetKeys());
    }

    public static bool HasDefaultId<TKey>(IEntity<TKey> entity) => IsDefaultKey(entity.Id);

    public static Type? FindPrimaryKeyType(Type entityType) =>
        Array.Find(entityType.GetInterfaces(), i => i.IsGenericType
            && i.GetGenericTypeDefinition() == typeof(IEntity<>))?
            .GenericTypeArguments[0];

    public static Type? FindPrimaryKeyType<TEntity>() where TEntity : IEntity => FindPrimaryKeyType(typeof(TEntity));

    public static void TrySetId<TKey>(
        IEntity<TKey> entity, Func<TKey> idFactory, bool checkForDisableIdGenerationAttribute = false) =>
        PropertySetters.TrySet(entity, nameof(IEntity<TKey>.Id), idFactory());

    public static void TrySetTenantId(IEntity entity, Guid? tenantId)
    {
        if (entity is IMultiTenant)
        {
            PropertySetters.TrySet(entity, nameof(IMultiTenant.TenantId), tenantId);
        }
    }

    private static bool HaveRelatedTypes(IEntity one, IEntity other) =>
        one.GetType().IsAssignableFrom(other.GetType()) || other.GetType().IsAssignableFrom(one.GetType());

    private static bool HaveSameTenant(IEntity one, IEntity other) =>
        (one as IMultiTenant)?.TenantId == (other as IMultiTenant)?.TenantId;

    private static bool HasDefaultKeys(IEntity entity) => entity.GetKeys().All(IsDefaultKey);

    private static bool IsDefaultKey(object? key) => key switch
    {
        null => true,
        int number => number <= 0,
        long number => number <= 0,
        ValueType value => value.Equals(Activator.CreateInstance(value.GetType())),
        _ => false,
    };
}

public class EntityNotFoundException : AbpException
{
    public EntityNotFoundException() { }

    public EntityNotFoundException(Type entityType) : this(entityType, null, null) { }

    public EntityNotFoundException(Type entityType, object? id) : this(entityType, id, null) { }

    public EntityNotFoundException(Type entityType, object? id, Exception? innerException)
        : base(MessageFor(entityType, id), innerException) => (EntityType, Id) = (entityType, id);

    public EntityNotFoundException(string message) : base(message) { }

    public EntityNotFoundException(string message, Exception innerException) : base(message, innerException) { }

    public Type? EntityType { get; set; }

    public object? Id { get; set; }

    private static string MessageFor(Type type, object? id) => id is null
        ? $"There is no such an entity given id. Entity type: {type.FullName}"
        : $"There is no such an entity. Entity type: {type.FullName}, id: {id}";
}
