using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace Volo.Abp.Auditing;

public interface IAuditPropertySetter
{
    void SetCreationProperties(object targetObject);

    void SetModificationProperties(object targetObject);

    void SetDeletionProperties(object targetObject);

    void IncrementEntityVersionProperty(object targetObject);
}

public class AuditPropertySetter(ICurrentUser currentUser, ICurrentTenant currentTenant, IClock clock)
    : IAuditPropertySetter, ISingletonDependency
{
    public virtual void SetCreationProperties(object targetObject)
    {
        if (targetObject is IHasCreationTime created && created.CreationTime == default)
        {
            PropertySetters.TrySet(targetObject, nameof(IHasCreationTime.CreationTime), clock.Now);
        }

        if (targetObject is IMayHaveCreator { CreatorId: null } && UserFor(targetObject) is { } user)
        {
            PropertySetters.TrySet(targetObject, nameof(IMayHaveCreator.CreatorId), user);
        }
        else if (targetObject is IMustHaveCreator must
            && must.CreatorId == default
            && UserFor(targetObject) is { } creator)
        {
            PropertySetters.TrySet(targetObject, nameof(IMustHaveCreator.CreatorId), creator);
        }
    }

    public virtual void SetModificationProperties(object targetObject)
    {
        if (targetObject is IHasModificationTime)
        {
            PropertySetters.TrySet(targetObject, nameof(IHasModificationTime.LastModificationTime), clock.Now);
        }

        if (targetObject is IModificationAuditedObject)
        {
            PropertySetters.TrySet(
                targetObject, nameof(IModificationAuditedObject.LastModifierId), UserFor(targetObject));
        }
    }

    public virtual void SetDeletionProperties(object targetObject)
    {
        if (targetObject is IHasDeletionTime { DeletionTime: null })
        {
            PropertySetters.TrySet(targetObject, nameof(IHasDeletionTime.DeletionTime), clock.Now);
        }

        if (targetObject is IDeletionAuditedObject { DeleterId: null })
        {
            PropertySetters.TrySet(targetObject, nameof(IDeletionAuditedObject.DeleterId), UserFor(targetObject));
        }
    }

    public virtual void IncrementEntityVersionProperty(object targetObject)
    {
        if (targetObject is IHasEntityVersion versioned)
        {
            PropertySetters.TrySet(targetObject, nameof(IHasEntityVersion.EntityVersion), versioned.EntityVersion + 1);
        }
    }

    /// <summary>
    /// The user, when they belong to the entity's tenant: another tenant's user id would mean nothing there.
    /// </summary>
    private Guid? UserFor(object target) =>
        currentUser.Id is { } id
        && currentUser.TenantId == currentTenant.Id
        && (target is not IMultiTenant owned || owned.TenantId == currentUser.TenantId)
            ? id
            : null;
}
