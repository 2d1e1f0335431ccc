using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Data;
using Volo.Abp.Features;
using Volo.Abp.Settings;

namespace GroupHub.Abp;

/// <summary>
/// Finds what is recognised by its type alone (definition providers, seeders, jobs) in one pass over all registrations.
/// </summary>
internal static class Discovery
{
    public static void Listen(IServiceCollection services)
    {
        services.Collect(
            typeof(ISettingDefinitionProvider),
            (AbpSettingOptions o, Type t) => o.DefinitionProviders.AddIfNotContains(t));
        services.Collect(
            typeof(IFeatureDefinitionProvider),
            (AbpFeatureOptions o, Type t) => o.DefinitionProviders.AddIfNotContains(t));
        services.Collect(
            typeof(IPermissionDefinitionProvider),
            (AbpPermissionOptions o, Type t) => o.DefinitionProviders.AddIfNotContains(t));
        services.Collect(
            typeof(IDataSeedContributor), (AbpDataSeedOptions o, Type t) => o.Contributors.AddIfNotContains(t));
        services.Collect(IsJob, (AbpBackgroundJobOptions o, Type t) => o.AddJob(t));
    }

    private static void Collect<TOptions>(this IServiceCollection services, Type contract, Action<TOptions, Type> add)
        where TOptions : class => services.Collect(contract.IsAssignableFrom, add);

    private static void Collect<TOptions>(
        this IServiceCollection services, Func<Type, bool> isWanted, Action<TOptions, Type> add)
        where TOptions : class
    {
        var found = new List<Type>();
        services.OnRegistered(context =>
        {
            if (isWanted(context.ImplementationType))
            {
                found.Add(context.ImplementationType);
            }
        });
        services.Configure<TOptions>(options => found.ForEach(type => add(options, type)));
    }

    private static bool IsJob(Type type) => Array.Exists(
        type.GetInterfaces(),
        i =>
            i.IsGenericType
                && i.GetGenericTypeDefinition() is var d
                && (d == typeof(IAsyncBackgroundJob<>) || d == typeof(IBackgroundJob<>)));
}
