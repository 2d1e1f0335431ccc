using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GroupHub.Abp.DataProtection;

public static class DataProtectionServices
{
    /// <summary>Keeps the keys in the database, whose context is an <see cref="IDataProtectionDbContext"/>.</summary>
    public static IDataProtectionBuilder PersistKeysToDatabase(this IDataProtectionBuilder builder)
    {
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(services =>
            new ConfigureOptions<KeyManagementOptions>(
                options => options.XmlRepository = services.GetRequiredService<DatabaseXmlRepository>()));
        return builder;
    }
}
