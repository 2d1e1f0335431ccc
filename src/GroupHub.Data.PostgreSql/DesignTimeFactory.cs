using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace GroupHub.Data.PostgreSql;

/// <summary>For <c>dotnet ef migrations add</c>.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<GroupHubDbContext>
{
    public GroupHubDbContext CreateDbContext(string[] args) => new(new DbContextOptionsBuilder<GroupHubDbContext>()
        .UseNpgsql(
            "Host=localhost", npgsql => npgsql.MigrationsAssembly(typeof(DesignTimeFactory).Assembly.GetName().Name))
        .Options);
}
