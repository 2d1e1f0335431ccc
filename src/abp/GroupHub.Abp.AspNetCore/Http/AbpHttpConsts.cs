namespace Volo.Abp.Http;

public static class AbpHttpConsts
{
    /// <summary>The header that tells ABP's clients that the body is an error envelope.</summary>
    public const string AbpErrorFormat = "_AbpErrorFormat";

    /// <summary>The header that tells ABP's clients that the tenant they named is not there.</summary>
    public const string AbpTenantResolveError = "Abp-Tenant-Resolve-Error";
}
