using System.Reflection;
using GroupHub.Benchmarks.Servers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;

[assembly: HostingStartup(typeof(ProductExtras))]

namespace GroupHub.Benchmarks.Servers
{
    /// <summary>What the benchmarks add to the product: one controller, and many members where they are asked for.</summary>
    internal sealed class ProductExtras : IHostingStartup
    {
        public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services =>
        {
            services.AddMvcCore().ConfigureApplicationPartManager(parts => parts.ApplicationParts.Add(new TypesPart(typeof(ProductController))));
            services.AddTransient<ManyMembers>();
            services.Configure<AbpDataSeedOptions>(seed => seed.Contributors.Add<ManyMembers>());
        });
    }

    /// <summary>Some types of an assembly as a part of an application.</summary>
    internal sealed class TypesPart(params Type[] types) : ApplicationPart, IApplicationPartTypeProvider
    {
        public override string Name => "Benchmarks";

        public IEnumerable<TypeInfo> Types => types.Select(type => type.GetTypeInfo());
    }
}

/// <summary>Loads this assembly into the product's process, where ASP.NET Core finds it by name.</summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        // Being loaded is all.
    }
}
