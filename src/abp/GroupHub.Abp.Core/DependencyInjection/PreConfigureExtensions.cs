using Volo.Abp.Options;

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ServiceCollectionPreConfigureExtensions
    {
        public static IServiceCollection PreConfigure<TOptions>(
            this IServiceCollection services, Action<TOptions> optionsAction)
        {
            services.GetPreConfigureActions<TOptions>().Add(optionsAction);
            return services;
        }

        public static TOptions ExecutePreConfiguredActions<TOptions>(this IServiceCollection services)
            where TOptions : new() => services.ExecutePreConfiguredActions(new TOptions());

        public static TOptions ExecutePreConfiguredActions<TOptions>(this IServiceCollection services, TOptions options)
        {
            services.GetPreConfigureActions<TOptions>().Configure(options);
            return options;
        }

        public static PreConfigureActionList<TOptions> GetPreConfigureActions<TOptions>(
            this IServiceCollection services) =>
            services.TryAddObjectAccessor<PreConfigureActionList<TOptions>>().Value ??= [];
    }
}

namespace Volo.Abp.Options
{
    public class PreConfigureActionList<TOptions> : List<Action<TOptions>>
    {
        public void Configure(TOptions options) => ForEach(action => action(options));
    }
}
