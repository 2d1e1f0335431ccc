using GroupHub.Abp.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore.Modeling;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>
/// A context that knows tenants, soft deletion, auditing, concurrency and events. What belongs to an
/// interface (filters, concurrency stamp, extra properties) is set by conventions, so that no mapping can forget it.
/// </summary>
public abstract class AbpDbContext<TDbContext>(DbContextOptions<TDbContext> options)
    : DbContext(options), IEfCoreDbContext, IFilteredDbContext, ILibraryDbContext
    where TDbContext : DbContext
{
    private SaveParticipants? _participants;
    private bool _servesLibrary;

    SwitchedOffFilters IFilteredDbContext.SwitchedOff =>
        (IsMultiTenantFilterEnabled ? SwitchedOffFilters.None : SwitchedOffFilters.Tenant)
        | (IsSoftDeleteFilterEnabled ? SwitchedOffFilters.None : SwitchedOffFilters.SoftDelete);

    protected virtual Guid? CurrentTenantId => _participants?.CurrentTenant.Id;

    protected virtual bool IsMultiTenantFilterEnabled => _participants?.TenantFilter.IsEnabled ?? true;

    protected virtual bool IsSoftDeleteFilterEnabled => _participants?.SoftDeleteFilter.IsEnabled ?? true;

    /// <summary>Each time it is taken from its pool; a tool that creates the context leaves it out.</summary>
    internal void Initialize(SaveParticipants participants, int? timeout)
    {
        _participants = participants;
        _servesLibrary = false;

        // A soft-deleted aggregate keeps its children: they only follow when it is still to be removed at the save.
        ChangeTracker.CascadeDeleteTiming = CascadeTiming.OnSaveChanges;

        // A save that fails ends its unit of work; whoever goes on after one asks for a savepoint.
        Database.AutoSavepointsEnabled = false;

        // A new entity belongs to the tenant that added it, not to the one that happens to be current at the save.
        ChangeTracker.Tracked += (_, tracked) => GiveTenant(tracked);
        if (timeout is { } milliseconds && Database.IsRelational() && Database.GetCommandTimeout() is null)
        {
            Database.SetCommandTimeout(TimeSpan.FromMilliseconds(milliseconds));
        }
    }

    void ILibraryDbContext.ServeLibrary() => _servesLibrary = true;

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        var detectsChanges = ChangeTracker.AutoDetectChangesEnabled;
        try
        {
            // Nothing here waits: the outbox only adds rows to this context.
            var changes = BeforeSaveAsync().GetAwaiter().GetResult();
            var count = base.SaveChanges(acceptAllChangesOnSuccess);
            _participants?.AfterSave(changes);
            return count;
        }
        catch (DbUpdateConcurrencyException exception) when (!_servesLibrary)
        {
            throw Conflict(exception);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detectsChanges;
        }
    }

    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var detectsChanges = ChangeTracker.AutoDetectChangesEnabled;
        try
        {
            var changes = await BeforeSaveAsync();
            var count = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            _participants?.AfterSave(changes);
            return count;
        }
        catch (DbUpdateConcurrencyException exception) when (!_servesLibrary)
        {
            throw Conflict(exception);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detectsChanges;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<ExtraPropertyDictionary>()
            .HaveConversion<ExtraPropertiesConverter, ExtraPropertiesComparer>();
        configurationBuilder.Conventions.Add(_ => new AbpEntityConvention());
        configurationBuilder.Conventions.Add(_ => new AbpQueryFilterConvention(this, () => CurrentTenantId));
    }

    private void GiveTenant(EntityTrackedEventArgs tracked)
    {
        if (tracked is
            {
                FromQuery: false,
                Entry: { State: EntityState.Added, Entity: IMultiTenant { TenantId: null } and IEntity entity },
            })
        {
            EntityHelper.TrySetTenantId(entity, CurrentTenantId);
        }
    }

    private async Task<object?> BeforeSaveAsync()
    {
        if (_participants is null)
        {
            return null;
        }

        // Looked through once, here; what is set below is noticed entry by entry.
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        var entries = ChangeTracker.Entries().Where(entry =>
            entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
                || RaisedEvents.AreWaitingIn(entry.Entity)).ToArray();
        return entries.Length == 0 ? null : await _participants.BeforeSaveAsync(entries, IsMultiTenantFilterEnabled);
    }

    private static AbpDbConcurrencyException Conflict(DbUpdateConcurrencyException exception) =>
        new(exception.Message, exception);
}
