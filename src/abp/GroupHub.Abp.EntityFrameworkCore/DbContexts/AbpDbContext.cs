using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore.Modeling;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;
using Volo.Abp.Uow;
using Volo.Abp.Uow.EntityFrameworkCore;
using Volo.Abp.Users;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>
/// A context that knows tenants, soft deletion, auditing, concurrency and events. The filters are named query filters
/// on every entity that carries the interface, set when the model is finished, so that no mapping can forget them.
/// </summary>
public abstract class AbpDbContext<TDbContext>(DbContextOptions<TDbContext> options) : DbContext(options), IEfCoreDbContext, IInitializableDbContext
    where TDbContext : DbContext
{
    private IServiceProvider? _services;
    private ICurrentTenant? _currentTenant;
    private IDataFilter? _dataFilter;

    protected virtual Guid? CurrentTenantId => _currentTenant?.Id;

    /// <summary>Given by the unit of work; absent where a tool creates the context.</summary>
    void IInitializableDbContext.Initialize(IServiceProvider services)
    {
        _services = services;
        _currentTenant = services.GetRequiredService<ICurrentTenant>();
        _dataFilter = services.GetRequiredService<IDataFilter>();
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        var changes = BeforeSave();
        try
        {
            var count = base.SaveChanges(acceptAllChangesOnSuccess);
            AfterSave(changes);
            return count;
        }
        catch (DbUpdateConcurrencyException exception)
        {
            throw Concurrency(exception);
        }
    }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var changes = BeforeSave();
        try
        {
            var count = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            AfterSave(changes);
            return count;
        }
        catch (DbUpdateConcurrencyException exception)
        {
            throw Concurrency(exception);
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Conventions.Add(_ => new AbpQueryFilterConvention(this, () => CurrentTenantId));
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        foreach (var entityType in modelBuilder.Model.GetEntityTypes().Where(type => !type.IsOwned()))
        {
            modelBuilder.Entity(entityType.ClrType).ConfigureByConvention();
        }
    }

    private object? BeforeSave()
    {
        ChangeTracker.DetectChanges();
        if (_services is null) return null;

        var entries = ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToArray();
        if (entries.Length == 0) return null;

        var stamp = new AuditStamp(_services.GetRequiredService<IClock>().Now, _services.GetRequiredService<ICurrentUser>().Id);
        foreach (var entry in entries) Prepare(entry, stamp);
        CollectEvents(entries);
        return _services.GetService<GroupHub.Abp.EntityFrameworkCore.IEntityChangeCollector>()?.BeforeSave(entries);
    }

    private void AfterSave(object? changes)
    {
        if (changes is not null) _services!.GetRequiredService<GroupHub.Abp.EntityFrameworkCore.IEntityChangeCollector>().AfterSave(changes);
    }

    private void Prepare(EntityEntry entry, AuditStamp stamp)
    {
        switch (entry.State)
        {
            case EntityState.Added:
                GiveIdentity(entry);
                stamp.Created(entry.Entity);
                break;
            case EntityState.Modified:
                stamp.Modified(entry);
                RenewConcurrencyStamp(entry);
                break;
            case EntityState.Deleted when entry.Entity is ISoftDelete && !entry.Metadata.IsOwned():
                SoftDeletion.Apply(entry);
                stamp.Deleted(entry.Entity);
                RenewConcurrencyStamp(entry);
                break;
            case EntityState.Deleted:
                RenewConcurrencyStamp(entry);
                break;
        }

        GuardTenant(entry);
    }

    private void GiveIdentity(EntityEntry entry)
    {
        if (entry.Entity is IMultiTenant { TenantId: null } && CurrentTenantId is { } tenantId)
        {
            EntityHelper.TrySetTenantId((IEntity)entry.Entity, tenantId);
        }

        if (entry.Entity is IEntity<Guid> { Id: var id } entity && id == Guid.Empty)
        {
            entry.Property(nameof(IEntity<Guid>.Id)).CurrentValue = _services!.GetRequiredService<IGuidGenerator>().Create();
            _ = entity;
        }
    }

    private void GuardTenant(EntityEntry entry)
    {
        if (entry.Entity is not IMultiTenant owned || !_dataFilter!.IsEnabled<IMultiTenant>()) return;
        var original = entry.State == EntityState.Added ? owned.TenantId : (Guid?)entry.Property(nameof(IMultiTenant.TenantId)).OriginalValue;
        if (owned.TenantId == CurrentTenantId && original == CurrentTenantId) return;
        throw new AbpException($"A {entry.Metadata.ClrType.Name} of another tenant cannot be saved: it belongs to {owned.TenantId?.ToString() ?? "the host"}, the current tenant is {CurrentTenantId?.ToString() ?? "the host"}.");
    }

    private void CollectEvents(EntityEntry[] entries)
    {
        if (_services!.GetRequiredService<IUnitOfWorkManager>().Current is not { } unitOfWork) return;
        foreach (var source in entries.Select(entry => entry.Entity).OfType<IGeneratesDomainEvents>())
        {
            foreach (var local in source.GetLocalEvents())
                unitOfWork.AddOrReplaceLocalEvent(new UnitOfWorkEventRecord(local.EventData.GetType(), local.EventData, local.EventOrder));
            foreach (var distributed in source.GetDistributedEvents())
                unitOfWork.AddOrReplaceDistributedEvent(new UnitOfWorkEventRecord(distributed.EventData.GetType(), distributed.EventData, distributed.EventOrder));
            source.ClearLocalEvents();
            source.ClearDistributedEvents();
        }
    }

    private static void RenewConcurrencyStamp(EntityEntry entry)
    {
        if (entry.Entity is not IHasConcurrencyStamp stamped) return;
        // Whoever set the stamp to what they once read is checked against it.
        entry.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp)).OriginalValue = stamped.ConcurrencyStamp;
        if (entry.State != EntityState.Deleted) stamped.ConcurrencyStamp = Guid.NewGuid().ToString("N");
    }

    private static AbpDbConcurrencyException Concurrency(DbUpdateConcurrencyException exception) => new(exception.Message, exception);
}
