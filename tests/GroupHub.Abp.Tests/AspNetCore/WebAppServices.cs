using System.Collections.Concurrent;
using Volo.Abp.Auditing;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Abp.Tests.AspNetCore;

internal sealed class WebAppPermissions : PermissionDefinitionProvider, ITransientDependency
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup("WebApp", new FixedLocalizableString("WebApp"));
        group.AddPermission("WebApp.Read", new FixedLocalizableString("Read"));
        group.AddPermission("WebApp.Write", new FixedLocalizableString("Write"));
    }
}

internal sealed class WebAppSettings : SettingDefinitionProvider, ITransientDependency
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        new SettingDefinition("WebApp.Visible", "yes", isVisibleToClients: true),
        new SettingDefinition("WebApp.Secret", "no"));
}

internal sealed class WebAppFeatures : FeatureDefinitionProvider, ITransientDependency
{
    public override void Define(IFeatureDefinitionContext context) => context.AddGroup("WebApp").AddFeature("WebApp.Chat", "true");
}

internal sealed class AdaMayRead : IPermissionStore
{
    public Task<bool> IsGrantedAsync(string name, string? providerName, string? providerKey) =>
        Task.FromResult(name == "WebApp.Read" && providerName == "U" && providerKey == WebApp.Ada.ToString());

    public async Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names, string? providerName, string? providerKey)
    {
        var result = new MultiplePermissionGrantResult(names);
        foreach (var name in names)
        {
            if (await IsGrantedAsync(name, providerName, providerKey)) result.Result[name] = PermissionGrantResult.Granted;
        }

        return result;
    }
}

/// <summary>Remembers what was audited.</summary>
public sealed class Diary : IAuditingStore
{
    public ConcurrentQueue<AuditLogInfo> Logs { get; } = new();

    public Task SaveAsync(AuditLogInfo auditInfo)
    {
        Logs.Enqueue(auditInfo);
        return Task.CompletedTask;
    }
}
