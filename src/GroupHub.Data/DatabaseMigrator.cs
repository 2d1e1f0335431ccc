using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Data;

/// <summary>Brings the database to the version of this program.</summary>
public interface IDatabaseMigrator
{
    /// <exception cref="DatabaseUnusableException">With what to do about it. The database is as it was.</exception>
    Task MigrateAsync(CancellationToken cancellation = default);
}

internal sealed class DatabaseMigrator(
    IDatabase database,
    IDbContextProvider<GroupHubDbContext> contexts,
    ICurrentTenant currentTenant,
    IDataFilter<IMultiTenant> tenants,
    IUnitOfWorkManager unitOfWorkManager) : IDatabaseMigrator, ITransientDependency
{
    /// <summary>Large tables take their time, and hosts that start together wait for the first.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromHours(2);

    /// <summary>A migration may have to change the rows of all associations, so none is hidden from it.</summary>
    public async Task MigrateAsync(CancellationToken cancellation = default)
    {
        using var everybody = tenants.Disable();
        using var host = currentTenant.Change(null);
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        var context = await contexts.GetDbContextAsync();
        var usual = context.Database.GetCommandTimeout();
        context.Database.SetCommandTimeout(Patience);
        await database.MigrateAsync(context, cancellation);
        context.Database.SetCommandTimeout(usual);
        await unitOfWork.CompleteAsync(cancellation);
    }
}
