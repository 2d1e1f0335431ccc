using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace GroupHub.Data.Sqlite;

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<GroupHubDbContext>
{
    public GroupHubDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<GroupHubDbContext>()
        .UseSqlite(
            "Data Source=:memory:",
            sqlite => sqlite.MigrationsAssembly(typeof(DesignTimeFactory).Assembly.GetName().Name))
        .Options);
}
