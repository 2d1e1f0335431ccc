using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace GroupHub.Abp.Tests.Modules;

public sealed class RaceTests(ModulesApp app) : ModulesTest(app)
{
    [Fact]
    public async Task Of_two_who_take_the_same_name_at_the_same_moment_the_second_is_told_so()
    {
        var tenant = await ATenant();
        await TakeNameAsync(tenant);

        await Should.ThrowAsync<AbpDbConcurrencyException>(TakeNameAsync(tenant));
    }

    [Fact]
    public async Task At_the_host_too_a_name_is_taken_only_once()
    {
        await TakeNameAsync(null);

        await Should.ThrowAsync<AbpDbConcurrencyException>(TakeNameAsync(null));
    }

    [Fact]
    public async Task A_grant_that_was_rolled_back_is_not_seen_by_anybody()
    {
        var tenant = await ATenant();
        var broken = App.InAsync(tenant, async services =>
        {
            var manager = services.GetRequiredService<IPermissionManager>();
            await manager.SetForRoleAsync("member", IdentityPermissions.Users.Default, isGranted: true);
            await services.GetRequiredService<Volo.Abp.Uow.IUnitOfWorkManager>().Current!.SaveChangesAsync();
            (await manager.GetAsync(IdentityPermissions.Users.Default, "R", "member")).IsGranted.ShouldBeTrue();
            throw new InvalidOperationException("something else fails");
        });
        await Should.ThrowAsync<InvalidOperationException>(broken);

        var stays = await App.InAsync(tenant, services =>
            services.GetRequiredService<IPermissionManager>().GetAsync(IdentityPermissions.Users.Default, "R", "member"));

        stays.IsGranted.ShouldBeFalse();
    }

    /// <summary>Past the manager, who would have looked whether the name is free.</summary>
    private Task TakeNameAsync(Guid? tenant) => App.InAsync(tenant, async services =>
    {
        var user = new IdentityUser(Guid.NewGuid(), "racer", "racer@people.example", tenant);
        (await services.GetRequiredService<IdentityUserStore>().CreateAsync(user)).CheckErrors();
    });
}
