using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.PermissionManagement;

public class GetPermissionListResultDto
{
    public string EntityDisplayName { get; set; } = "";
    public List<PermissionGroupDto> Groups { get; set; } = [];
}

public class PermissionGroupDto
{
    public string Name { get; set; } = "";
    public string DisplayName { get; set; } = "";
    public string? DisplayNameKey { get; set; }
    public string? DisplayNameResource { get; set; }
    public List<PermissionGrantInfoDto> Permissions { get; set; } = [];
}

public class PermissionGrantInfoDto
{
    public string Name { get; set; } = "";
    public string DisplayName { get; set; } = "";
    public string? ParentName { get; set; }
    public bool IsGranted { get; set; }
    public List<string> AllowedProviders { get; set; } = [];
    public List<ProviderInfoDto> GrantedProviders { get; set; } = [];
}

public class ProviderInfoDto
{
    public string ProviderName { get; set; } = "";
    public string ProviderKey { get; set; } = "";
}

public class UpdatePermissionsDto
{
    [Required]
    public UpdatePermissionDto[] Permissions { get; set; } = [];
}

public class UpdatePermissionDto
{
    [Required]
    public string Name { get; set; } = "";

    public bool IsGranted { get; set; }
}

public interface IPermissionAppService
{
    Task<GetPermissionListResultDto> GetAsync(string providerName, string providerKey);
    Task<GetPermissionListResultDto> GetByGroupAsync(string groupName, string providerName, string providerKey);
    Task UpdateAsync(string providerName, string providerKey, UpdatePermissionsDto input);
}
