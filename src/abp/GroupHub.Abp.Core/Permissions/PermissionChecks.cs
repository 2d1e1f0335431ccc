using System.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

public enum PermissionGrantResult
{
    Undefined,
    Granted,
    Prohibited,
}

public class PermissionGrantInfo(string name, bool isGranted, string? providerName = null, string? providerKey = null)
{
    public string Name { get; } = name;

    public bool IsGranted { get; } = isGranted;

    public string? ProviderName { get; } = providerName;

    public string? ProviderKey { get; } = providerKey;
}

public class MultiplePermissionGrantResult
{
    public MultiplePermissionGrantResult() { }

    public MultiplePermissionGrantResult(
        string[] names, PermissionGrantResult grantResult = PermissionGrantResult.Undefined)
    {
        foreach (var name in names)
        {
            Result[name] = grantResult;
        }
    }

    public bool AllGranted => Result.Values.All(r => r == PermissionGrantResult.Granted);

    public bool AllProhibited => Result.Values.All(r => r == PermissionGrantResult.Prohibited);

    public Dictionary<string, PermissionGrantResult> Result { get; } = [];
}

public class PermissionValueCheckContext(PermissionDefinition permission, ClaimsPrincipal? principal)
{
    public PermissionDefinition Permission { get; } = permission;

    public ClaimsPrincipal? Principal { get; } = principal;
}

public class PermissionValuesCheckContext(List<PermissionDefinition> permissions, ClaimsPrincipal? principal)
{
    public List<PermissionDefinition> Permissions { get; } = permissions;

    public ClaimsPrincipal? Principal { get; } = principal;
}

public interface IPermissionChecker
{
    Task<bool> IsGrantedAsync(string name);

    Task<bool> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string name);

    Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names);

    Task<MultiplePermissionGrantResult> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string[] names);
}

public interface IPermissionStore
{
    Task<bool> IsGrantedAsync(string name, string? providerName, string? providerKey);

    Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names, string? providerName, string? providerKey);
}

public interface IPermissionValueProvider
{
    string Name { get; }

    Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context);

    Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context);
}

public interface IPermissionValueProviderManager
{
    IReadOnlyList<IPermissionValueProvider> ValueProviders { get; }
}
