using GroupHub.Abp.DataProtection;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;

namespace GroupHub.Host.Tests;

/// <summary>What EF Core only warns of at work fails in every test.</summary>
public sealed class DoubtfulQueryTests(GroupHubApp app) : FeatureTest(app)
{
    [Fact]
    public Task Some_rows_of_many_without_an_order_are_refused() =>
        Refuse<IdentityUser, List<IdentityUser>>(users => users.Take(1).ToListAsync(), "RowLimitingOperationWithoutOrderByWarning");

    /// <summary>Of rows that belong to no association: whose belongs to one is not asked for among all.</summary>
    [Fact]
    public Task The_first_of_all_without_an_order_is_refused() =>
        Refuse<DataProtectionKey, DataProtectionKey>(keys => keys.FirstAsync(), "FirstWithoutOrderByAndFilterWarning");

    private async Task Refuse<TEntity, T>(Func<IQueryable<TEntity>, Task<T>> query, string reason)
        where TEntity : class, IEntity<Guid>
    {
        var refusal = await Should.ThrowAsync<InvalidOperationException>(() => App.In(Acme, async services =>
            await query(await services.GetRequiredService<IRepository<TEntity, Guid>>().GetQueryableAsync())));

        refusal.Message.ShouldContain(reason);
    }
}
