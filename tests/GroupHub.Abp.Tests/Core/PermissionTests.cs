using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Volo.Abp;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;

namespace GroupHub.Abp.Tests.Core;

public sealed class PermissionTests : CoreTest
{
    private static readonly string Ada = Guid.NewGuid().ToString();

    private readonly IPermissionStore _store = Substitute.For<IPermissionStore>();

    private IPermissionChecker Checker => Get<IPermissionChecker>();

    public PermissionTests() => _store.IsGrantedAsync(default(string[])!, default, default).ReturnsForAnyArgs(call =>
    {
        var result = new MultiplePermissionGrantResult(call.Arg<string[]>());
        foreach (var name in _granted.Where(g => g.Provider == call.ArgAt<string>(1) && g.Key == call.ArgAt<string>(2)).Select(g => g.Name))
        {
            result.Result[name] = PermissionGrantResult.Granted;
        }

        return result;
    });

    private readonly List<(string Name, string Provider, string Key)> _granted = [];

    [Fact]
    public async Task Nobody_has_what_nobody_granted() =>
        (await Checker.IsGrantedAsync(Signed(), "Shop.Orders")).ShouldBeFalse();

    [Fact]
    public async Task A_role_grants()
    {
        Grant("Shop.Orders", "R", "clerk");

        (await Checker.IsGrantedAsync(Signed("clerk"), "Shop.Orders")).ShouldBeTrue();
        (await Checker.IsGrantedAsync(Signed("guest"), "Shop.Orders")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_grant_to_the_user_counts_too()
    {
        Grant("Shop.Orders", "U", Ada);

        (await Checker.IsGrantedAsync(Signed(), "Shop.Orders")).ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_not_defined_is_not_granted() =>
        (await Checker.IsGrantedAsync(Signed("clerk"), "Shop.Unknown")).ShouldBeFalse();

    [Fact]
    public async Task A_disabled_permission_is_not_granted()
    {
        Grant("Shop.Disabled", "R", "clerk");

        (await Checker.IsGrantedAsync(Signed("clerk"), "Shop.Disabled")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_host_permission_is_not_for_a_tenants_user()
    {
        Grant("Shop.HostOnly", "R", "clerk");

        (await Checker.IsGrantedAsync(Signed("clerk"), "Shop.HostOnly")).ShouldBeTrue();
        (await Checker.IsGrantedAsync(Signed("clerk", Guid.NewGuid()), "Shop.HostOnly")).ShouldBeFalse();
    }

    [Fact]
    public async Task Many_are_answered_with_one_question_per_role()
    {
        Grant("Shop.Orders", "R", "clerk");
        Grant("Shop.Orders.Cancel", "U", Ada);

        var result = await Checker.IsGrantedAsync(Signed("clerk"), ["Shop.Orders", "Shop.Orders.Cancel", "Shop.Orders.Ship", "Shop.Unknown"]);

        result.Result["Shop.Orders"].ShouldBe(PermissionGrantResult.Granted);
        result.Result["Shop.Orders.Cancel"].ShouldBe(PermissionGrantResult.Granted);
        result.Result["Shop.Orders.Ship"].ShouldBe(PermissionGrantResult.Undefined);
        result.Result["Shop.Unknown"].ShouldBe(PermissionGrantResult.Prohibited);
        await _store.Received(1).IsGrantedAsync(Arg.Any<string[]>(), "R", "clerk");
    }

    [Fact]
    public async Task Definitions_keep_their_groups_and_parents()
    {
        var groups = await Get<IPermissionDefinitionManager>().GetGroupsAsync();
        var cancel = await Get<IPermissionDefinitionManager>().GetAsync("Shop.Orders.Cancel");

        groups.ShouldHaveSingleItem().Permissions.Count.ShouldBe(3);
        cancel.Parent.ShouldNotBeNull().Name.ShouldBe("Shop.Orders");
    }

    [Fact]
    public async Task Asking_for_the_definition_of_what_is_not_defined_is_a_mistake() =>
        await Should.ThrowAsync<AbpException>(() => Get<IPermissionDefinitionManager>().GetAsync("Shop.Unknown"));

    protected override void Configure(IServiceCollection services)
    {
        services.AddSingleton(_store);
        services.AddType<ShopPermissions>();
    }

    private void Grant(string name, string provider, string key)
    {
        _granted.Add((name, provider, key));
        _store.IsGrantedAsync(name, provider, key).Returns(true);
    }

    private static ClaimsPrincipal Signed(string? role = null, Guid? tenantId = null)
    {
        var identity = new ClaimsIdentity([new Claim(AbpClaimTypes.UserId, Ada)], "test");
        if (role is not null)
        {
            identity.AddClaim(new Claim(AbpClaimTypes.Role, role));
        }

        if (tenantId is { } id)
        {
            identity.AddClaim(new Claim(AbpClaimTypes.TenantId, id.ToString()));
        }

        return new ClaimsPrincipal(identity);
    }

    private sealed class ShopPermissions : PermissionDefinitionProvider
    {
        public override void Define(IPermissionDefinitionContext context)
        {
            var group = context.AddGroup("Shop");
            var orders = group.AddPermission("Shop.Orders");
            orders.AddChild("Shop.Orders.Cancel");
            orders.AddChild("Shop.Orders.Ship");
            group.AddPermission("Shop.HostOnly", multiTenancySide: MultiTenancySides.Host);
            group.AddPermission("Shop.Disabled", isEnabled: false);
        }
    }
}
