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
    public async Task A_command_that_the_database_refuses_is_left_to_whoever_asked()
    {
        var notes = await NotesOf<DbException>(context => context.Database.ExecuteSqlRawAsync("insert into nowhere values (1)"));

        notes.ShouldContain(note => note.Line.Contains("insert into nowhere") && note.Level == LogLevel.Debug, "whoever wants to know can");
        notes.ShouldAllBe(note => note.Level < LogLevel.Warning);
    }

    [Fact]
    public async Task So_is_a_row_that_is_there_already()
    {
        var notes = await NotesOf<DbUpdateException>(async context =>
        {
            context.Add(await context.Tenants.AsNoTracking().FirstAsync(tenant => tenant.Id == Acme.Id));
            await context.SaveChangesAsync();
        });

        notes.ShouldContain(note => note.Line.Contains("saving changes") && note.Level == LogLevel.Debug);
        notes.ShouldAllBe(note => note.Level < LogLevel.Warning);
    }

    private async Task<IReadOnlyList<(LogLevel Level, string Line)>> NotesOf<TFailure>(Func<GroupHubDbContext, Task> work) where TFailure : Exception
    {
        using var unitOfWork = App.Services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var asked = await unitOfWork.ServiceProvider.GetRequiredService<IDbContextProvider<GroupHubDbContext>>().GetDbContextAsync();
        using var notes = new LogNotes();
        await using var context = new GroupHubDbContext(WithNotes(asked, notes));
        await Should.ThrowAsync<TFailure>(() => work(context));
        return notes.Lines;
    }

    /// <summary>As the product opens it, but for who listens.</summary>
    private static DbContextOptions<GroupHubDbContext> WithNotes(GroupHubDbContext asked, LogNotes notes)
    {
        var usual = (DbContextOptions<GroupHubDbContext>)asked.GetService<IDbContextOptions>();
        return new DbContextOptionsBuilder<GroupHubDbContext>(usual).UseLoggerFactory(notes).Options;
    }
}
