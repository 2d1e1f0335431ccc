using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.BlobStoring.Database;

public class DatabaseBlobContainer : AggregateRoot<Guid>, IMultiTenant
{
    protected DatabaseBlobContainer() { }

    public DatabaseBlobContainer(Guid id, string name, Guid? tenantId = null)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), DatabaseContainerConsts.MaxNameLength);
        TenantId = tenantId;
    }

    public virtual Guid? TenantId { get; protected set; }
    public virtual string Name { get; protected set; } = "";
}

public class DatabaseBlob : AggregateRoot<Guid>, IMultiTenant
{
    protected DatabaseBlob() { }

    public DatabaseBlob(Guid id, Guid containerId, string name, byte[] content, Guid? tenantId = null)
        : base(id)
    {
        ContainerId = containerId;
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), DatabaseBlobConsts.MaxNameLength);
        TenantId = tenantId;
        SetContent(content);
    }

    public virtual Guid ContainerId { get; protected set; }
    public virtual Guid? TenantId { get; protected set; }
    public virtual string Name { get; protected set; } = "";

    [DisableAuditing]
    public virtual byte[] Content { get; protected set; } = [];

    public virtual void SetContent(byte[] content) => Content = Check.NotNull(content, nameof(content));
}

public static class DatabaseBlobConsts
{
    public static int MaxNameLength { get; set; } = 256;
}

public static class DatabaseContainerConsts
{
    public static int MaxNameLength { get; set; } = 128;
}
