namespace Volo.Abp.AspNetCore.Mvc.MultiTenancy;

public class MultiTenancyInfoDto
{
    public bool IsEnabled { get; set; }

    /// <summary>0: each tenant has its own users.</summary>
    public int UserSharingStrategy { get; set; }
}

public class CurrentTenantDto
{
    public Guid? Id { get; set; }

    public string? Name { get; set; }

    public bool IsAvailable { get; set; }
}

public class FindTenantResultDto
{
    public bool Success { get; set; }

    public Guid? TenantId { get; set; }

    public string? Name { get; set; }

    public string? NormalizedName { get; set; }

    public bool IsActive { get; set; }
}
