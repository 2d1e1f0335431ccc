using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;
using Volo.Abp.Modularity;

namespace Volo.Abp.Caching.StackExchangeRedis;

/// <summary>
/// The distributed cache is Redis when <c>Redis:Configuration</c> says where it is; hosts then hear of each other.
/// </summary>
[DependsOn(typeof(AbpCachingModule))]
public class AbpCachingStackExchangeRedisModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        var configuration = context.Services.GetConfiguration();
        if (configuration["Redis:Configuration"] is not { Length: > 0 } redis
            || !configuration.GetValue("Redis:IsEnabled", true))
            return;
        context.Services.AddStackExchangeRedisCache(options =>
        {
            options.InstanceName = "GroupHub:";
            options.ConfigurationOptions = ConfigurationOptions.Parse(redis);
            // While Redis is away nobody waits for it, and it is found again when it is back.
            options.ConfigurationOptions.AbortOnConnectFail = false;
            options.ConfigurationOptions.BacklogPolicy = BacklogPolicy.FailFast;
        });
    }
}
