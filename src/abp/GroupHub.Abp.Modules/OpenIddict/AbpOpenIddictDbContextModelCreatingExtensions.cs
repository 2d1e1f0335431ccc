using Microsoft.EntityFrameworkCore;

namespace Volo.Abp.OpenIddict.EntityFrameworkCore;

public static class AbpOpenIddictDbContextModelCreatingExtensions
{
    /// <summary>
    /// Clients, scopes, authorizations and tokens. They belong to the host: a token is found by its id alone.
    /// </summary>
    public static void ConfigureOpenIddict(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        builder.UseOpenIddict<Guid>();
    }
}
