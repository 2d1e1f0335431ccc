using GroupHub.Abp.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OpenIddict.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace GroupHub.Abp.OpenIddict;

public static class OpenIddictStores
{
    /// <summary>OpenIddict's tables in the application's own context, see <c>ConfigureOpenIddict</c>.</summary>
    public static OpenIddictCoreBuilder UseAbpDbContext<TDbContext>(this OpenIddictCoreBuilder builder)
        where TDbContext : DbContext, IEfCoreDbContext
    {
        builder.UseEntityFrameworkCore().UseDbContext<TDbContext>().ReplaceDefaultEntities<Guid>();
        builder.Services.Replace(
            ServiceDescriptor.Scoped<IOpenIddictEntityFrameworkCoreContext, OpenIddictContext<TDbContext>>());
        return builder;
    }
}

/// <summary>
/// One context as long as the request, apart from the controllers' units of work: OpenIddict works before and after
/// them, and saves what it changes itself.
/// </summary>
internal sealed class OpenIddictContext<TDbContext>(
    IUnitOfWorkManager unitOfWorkManager, IDbContextProvider<TDbContext> provider)
    : IOpenIddictEntityFrameworkCoreContext, IDisposable
    where TDbContext : DbContext, IEfCoreDbContext
{
    private IUnitOfWork? _own;
    private TDbContext? _context;

    public async ValueTask<DbContext> GetDbContextAsync(CancellationToken cancellationToken)
    {
        if (_context is not null) return _context;

        _own = unitOfWorkManager.Begin(requiresNew: true);
        _context = await provider.GetDbContextAsync();
        (_context as ILibraryDbContext)?.ServeLibrary();
        return _context;
    }

    public void Dispose() => _own?.Dispose();
}
