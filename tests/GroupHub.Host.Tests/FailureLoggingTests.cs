using System.Data.Common;
using GroupHub.Data;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace GroupHub.Host.Tests;

/// <summary>An operator reads of what went wrong once, from whoever could not put it right.</summary>
public sealed class FailureLoggingTests(GroupHubApp app) : FeatureTest(app)
{
    [Fact]
    public async Task What_the_database_refuses_is_left_to_whoever_asked()
    {
        using var work = App.Services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var asked = await work.ServiceProvider.GetRequiredService<IDbContextProvider<GroupHubDbContext>>().GetDbContextAsync();
        using var notes = new LogNotes();
        await using var context = new GroupHubDbContext(WithNotes(asked, notes));

        await Should.ThrowAsync<DbException>(context.Database.ExecuteSqlRawAsync("insert into nowhere values (1)"));

        notes.Lines.ShouldContain(line => line.Line.Contains("insert into nowhere") && line.Level == LogLevel.Debug, "whoever wants to know can");
        notes.Lines.ShouldAllBe(line => line.Level < LogLevel.Warning);
    }

    /// <summary>As the product opens it, but for who listens.</summary>
    private static DbContextOptions<GroupHubDbContext> WithNotes(GroupHubDbContext asked, LogNotes notes)
    {
        var usual = (DbContextOptions<GroupHubDbContext>)asked.GetService<IDbContextOptions>();
        return new DbContextOptionsBuilder<GroupHubDbContext>(usual).UseLoggerFactory(notes).Options;
    }
}
