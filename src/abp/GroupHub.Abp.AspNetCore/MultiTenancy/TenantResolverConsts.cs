namespace Volo.Abp.MultiTenancy;

public static class TenantResolverConsts
{
    /// <summary>The name of the header, query value and cookie that may name the tenant.</summary>
    public const string DefaultTenantKey = "__tenant";
}
