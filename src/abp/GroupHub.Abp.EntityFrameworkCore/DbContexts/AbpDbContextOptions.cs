using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>How contexts reach their database, and which context takes the place of which.</summary>
public class AbpDbContextOptions
{
    private readonly Dictionary<Type, Type> _replacements = [];

    internal Action<AbpDbContextConfigurationContext>? DefaultConfigureAction { get; private set; }

    internal Dictionary<Type, Delegate> ConfigureActions { get; } = [];

    public void Configure(Action<AbpDbContextConfigurationContext> action) => DefaultConfigureAction = action;

    public void Configure<TDbContext>(
        Action<AbpDbContextConfigurationContext<TDbContext>> action) where TDbContext : DbContext =>
        ConfigureActions[typeof(TDbContext)] = action;

    internal void Replace(Type replaced, Type replacement) => _replacements[replaced] = replacement;

    internal Type GetReplacedTypeOrSelf(Type dbContextType) =>
        _replacements.GetValueOrDefault(dbContextType, dbContextType);
}

public class AbpDbContextConfigurationContext(
    string connectionString,
    IServiceProvider serviceProvider,
    string? connectionStringName,
    DbConnection? existingConnection)
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public string ConnectionString { get; } = connectionString;

    public string? ConnectionStringName { get; } = connectionStringName;

    public DbConnection? ExistingConnection { get; } = existingConnection;

    public DbContextOptionsBuilder DbContextOptions { get; protected init; } = new();
}

public class AbpDbContextConfigurationContext<TDbContext>
    : AbpDbContextConfigurationContext where TDbContext : DbContext
{
    public AbpDbContextConfigurationContext(
        string connectionString,
        IServiceProvider serviceProvider,
        string? connectionStringName,
        DbConnection? existingConnection)
        : base(connectionString, serviceProvider, connectionStringName, existingConnection) =>
        base.DbContextOptions = new DbContextOptionsBuilder<TDbContext>();

    public new DbContextOptionsBuilder<TDbContext> DbContextOptions =>
        (DbContextOptionsBuilder<TDbContext>)base.DbContextOptions;
}
