using GroupHub.Directory.Domain;
using GroupHub.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace GroupHub.Directory.Data;

public static class DirectoryModelBuilderExtensions
{
    private const string Module = "directory";

    public static void ConfigureDirectory(this ModelBuilder builder)
    {
        builder.Entity<DirectoryChange>(change =>
        {
            change.ToModuleTable(Module, "changes");
            change.ConfigureByConvention();
            change.Property(c => c.Id).ValueGeneratedNever();
            change.HasIndex(c => new { c.TenantId, c.NotedAt });
        });

        builder.Entity<SavedSearch>(search =>
        {
            search.ToModuleTable(Module, "saved_searches");
            search.ConfigureByConvention();
            search.Property(s => s.Name).HasMaxLength(SavedSearch.MaxNameLength);
            search.ComplexProperty(s => s.Criteria, criteria =>
            {
                criteria.Property(c => c.Text).HasMaxLength(SearchCriteria.MaxTextLength);
                criteria.Ignore(c => c.IsEverybody);
            });
            search.HasIndex(s => new { s.TenantId, s.OwnerId, s.RequestId }).IsUnique();
        });
    }
}
