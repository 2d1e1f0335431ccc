using GroupHub.Data;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Host.Tests.Isolation;

/// <summary>Connections go from one association to the next as they are: each is told anew whom it is for.</summary>
public sealed class TakenConnectionTests(GroupHubApp app) : FeatureTest(app)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whoever_takes_a_connection_is_not_taken_for_who_had_it_before(bool isCompleted)
    {
        Assert.SkipUnless(GroupHubApp.IsPostgreSql, "SQLite is told nothing.");

        foreach (var association in (Guid?[])[Globex.Id, Acme.Id, null, Globex.Id, null, Acme.Id])
        {
            (await KnownAs(association, isCompleted)).ShouldBe($"{association}");
        }
    }

    /// <summary>For whom the database takes it; what is not completed is rolled back.</summary>
    private async Task<string> KnownAs(Guid? association, bool isCompleted)
    {
        using var tenant = App.Services.GetRequiredService<ICurrentTenant>().Change(association);
        using var work = App.Services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var context = await work.ServiceProvider.GetRequiredService<IDbContextProvider<GroupHubDbContext>>().GetDbContextAsync();
        var known = await context.Database.SqlQuery<string>($"select current_setting('grouphub.tenant') as \"Value\"").ToListAsync();
        if (isCompleted) await work.CompleteAsync();
        return known.Single();
    }
}
