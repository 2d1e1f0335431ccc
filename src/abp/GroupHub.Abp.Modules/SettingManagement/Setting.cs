using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.SettingManagement;

/// <summary>The stored value of a setting for everybody ("G"), one tenant ("T") or one user ("U").</summary>
[Audited]
public class Setting : Entity<Guid>, IAggregateRoot<Guid>
{
    protected Setting() { }

    public Setting(Guid id, string name, string value, string? providerName = null, string? providerKey = null)
        : base(id)
    {
        Name = Check.NotNull(name, nameof(name));
        Value = Check.NotNull(value, nameof(value));
        ProviderName = providerName ?? "";
        ProviderKey = providerKey ?? "";
    }

    public virtual string Name { get; protected set; } = "";

    [DisableAuditing]
    public virtual string Value { get; protected internal set; } = "";

    public virtual string ProviderName { get; protected set; } = "";
    public virtual string ProviderKey { get; protected set; } = "";
}

public static class SettingConsts
{
    public static int MaxNameLength { get; set; } = 128;
    public static int MaxValueLength { get; set; } = 2048;
    public static int MaxProviderNameLength { get; set; } = 64;
    public static int MaxProviderKeyLength { get; set; } = 64;
}
