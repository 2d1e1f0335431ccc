using Volo.Abp.Domain.Entities;

namespace Volo.Abp.FeatureManagement;

/// <summary>The stored value of a feature for one tenant ("T") or, without a key, for the host.</summary>
public class FeatureValue : Entity<Guid>, IAggregateRoot<Guid>
{
    protected FeatureValue() { }

    public FeatureValue(Guid id, string name, string value, string providerName, string? providerKey)
        : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), FeatureValueConsts.MaxNameLength);
        Value = Check.NotNullOrWhiteSpace(value, nameof(value), FeatureValueConsts.MaxValueLength);
        ProviderName = Check.NotNullOrWhiteSpace(
            providerName, nameof(providerName), FeatureValueConsts.MaxProviderNameLength);
        ProviderKey = providerKey ?? "";
    }

    public virtual string Name { get; protected set; } = "";
    public virtual string Value { get; protected internal set; } = "";
    public virtual string ProviderName { get; protected set; } = "";
    public virtual string ProviderKey { get; protected set; } = "";
}

public static class FeatureValueConsts
{
    public static int MaxNameLength { get; set; } = 128;
    public static int MaxValueLength { get; set; } = 128;
    public static int MaxProviderNameLength { get; set; } = 64;
    public static int MaxProviderKeyLength { get; set; } = 64;
}
