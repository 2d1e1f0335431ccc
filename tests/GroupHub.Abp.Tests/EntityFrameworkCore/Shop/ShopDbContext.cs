using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DistributedEvents;

namespace GroupHub.Abp.Tests.EntityFrameworkCore;

internal interface INotesDbContext : IEfCoreDbContext
{
    DbSet<Note> Notes { get; set; }
}

[ConnectionStringName("Default")]
internal sealed class ShopDbContext(DbContextOptions<ShopDbContext> options)
    : AbpDbContext<ShopDbContext>(options), INotesDbContext, IHasEventOutbox
{
    public DbSet<Order> Orders { get; set; } = null!;

    public DbSet<Note> Notes { get; set; } = null!;

    public DbSet<OutgoingEventRecord> OutgoingEvents { get; set; } = null!;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ConfigureEventOutbox();
        modelBuilder.Entity<Order>(order =>
        {
            order.OwnsOne(o => o.Address);
            order.ComplexProperty(o => o.Price);
            order.HasMany(o => o.Lines).WithOne().OnDelete(DeleteBehavior.Cascade);
            order.Navigation(o => o.Lines).AutoInclude();
        });
    }
}
