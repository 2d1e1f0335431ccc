namespace Volo.Abp.Auditing;

public interface IHasCreationTime
{
    DateTime CreationTime { get; }
}

public interface IMayHaveCreator
{
    Guid? CreatorId { get; }
}

public interface IMayHaveCreator<out TCreator>
{
    TCreator? Creator { get; }
}

public interface IMustHaveCreator
{
    Guid CreatorId { get; }
}

public interface ICreationAuditedObject : IHasCreationTime, IMayHaveCreator;

public interface IHasModificationTime
{
    DateTime? LastModificationTime { get; }
}

public interface IModificationAuditedObject : IHasModificationTime
{
    Guid? LastModifierId { get; }
}

public interface IAuditedObject : ICreationAuditedObject, IModificationAuditedObject;

public interface IHasDeletionTime : ISoftDelete
{
    DateTime? DeletionTime { get; }
}

public interface IDeletionAuditedObject : IHasDeletionTime
{
    Guid? DeleterId { get; }
}

public interface IFullAuditedObject : IAuditedObject, IDeletionAuditedObject;

public interface IHasEntityVersion
{
    int EntityVersion { get; }
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property)]
public class AuditedAttribute : Attribute;

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property)]
public class DisableAuditingAttribute : Attribute
{
    /// <summary>With false, a change of only this property does not count as a modification of its entity.</summary>
    public bool UpdateModificationProps { get; set; } = true;

    public bool PublishEntityEvent { get; set; } = true;
}
