using Volo.Abp.Auditing;

namespace Volo.Abp.Application.Dtos;

[Serializable]
public abstract class ExtensibleCreationAuditedEntityDto : ExtensibleEntityDto, ICreationAuditedObject
{
    public DateTime CreationTime { get; set; }

    public Guid? CreatorId { get; set; }
}

[Serializable]
public abstract class ExtensibleCreationAuditedEntityDto<TPrimaryKey>
    : ExtensibleEntityDto<TPrimaryKey>, ICreationAuditedObject
{
    public DateTime CreationTime { get; set; }

    public Guid? CreatorId { get; set; }
}

[Serializable]
public abstract class ExtensibleAuditedEntityDto : ExtensibleCreationAuditedEntityDto, IAuditedObject
{
    public DateTime? LastModificationTime { get; set; }

    public Guid? LastModifierId { get; set; }
}

[Serializable]
public abstract class ExtensibleAuditedEntityDto<TPrimaryKey>
    : ExtensibleCreationAuditedEntityDto<TPrimaryKey>, IAuditedObject
{
    public DateTime? LastModificationTime { get; set; }

    public Guid? LastModifierId { get; set; }
}

[Serializable]
public abstract class ExtensibleFullAuditedEntityDto : ExtensibleAuditedEntityDto, IFullAuditedObject
{
    public bool IsDeleted { get; set; }

    public Guid? DeleterId { get; set; }

    public DateTime? DeletionTime { get; set; }
}

[Serializable]
public abstract class ExtensibleFullAuditedEntityDto<TPrimaryKey>
    : ExtensibleAuditedEntityDto<TPrimaryKey>, IFullAuditedObject
{
    public bool IsDeleted { get; set; }

    public Guid? DeleterId { get; set; }

    public DateTime? DeletionTime { get; set; }
}
