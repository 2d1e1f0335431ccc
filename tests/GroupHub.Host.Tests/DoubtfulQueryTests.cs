using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;

namespace GroupHub.Host.Tests;

/// <summary>What EF Core only warns of at work fails in every test.</summary>
public sealed class DoubtfulQueryTests(GroupHubApp app) : FeatureTest(app)
{
    [Fact]
    public Task Some_rows_of_many_without_an_order_are_refused() =>
        Refuse(users => users.Take(1).ToListAsync(), "RowLimitingOperationWithoutOrderByWarning");

    [Fact]
    public Task The_first_of_all_without_an_order_is_refused() =>
        Refuse(users => users.Select(user => user.UserName).FirstAsync(), "FirstWithoutOrderByAndFilterWarning");

    private async Task Refuse<T>(Func<IQueryable<IdentityUser>, Task<T>> query, string reason)
    {
        var refusal = await Should.ThrowAsync<InvalidOperationException>(() => App.In(Acme, async services =>
            await query(await services.GetRequiredService<IRepository<IdentityUser, Guid>>().GetQueryableAsync())));

        refusal.Message.ShouldContain(reason);
    }
}
