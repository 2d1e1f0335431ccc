using System.Security.Claims;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;
using Volo.Abp.Users;

namespace GroupHub.Abp.Tests.Core;

public sealed class AmbientStateTests : CoreTest
{
    private static readonly Guid Acme = Guid.NewGuid(), Globex = Guid.NewGuid(), Ada = Guid.NewGuid();

    private ICurrentTenant Tenant => Get<ICurrentTenant>();

    [Fact]
    public void Without_a_word_it_is_the_host()
    {
        Tenant.Id.ShouldBeNull();
        Tenant.IsAvailable.ShouldBeFalse();
        Tenant.GetMultiTenancySide().ShouldBe(MultiTenancySides.Host);
    }

    [Fact]
    public void A_changed_tenant_is_the_former_one_again_afterwards()
    {
        using (Tenant.Change(Acme, "Acme"))
        {
            using (Tenant.Change(Globex))
            {
                Tenant.Id.ShouldBe(Globex);
            }

            Tenant.Id.ShouldBe(Acme);
            Tenant.Name.ShouldBe("Acme");
        }

        Tenant.Id.ShouldBeNull();
    }

    [Fact]
    public async Task The_tenant_flows_with_the_call_and_not_back()
    {
        using var tenant = Tenant.Change(Acme);

        await Task.Run(() =>
        {
            Tenant.Id.ShouldBe(Acme);
            Tenant.Change(Globex);
        }, Cancellation);

        Tenant.Id.ShouldBe(Acme);
    }

    [Fact]
    public void A_data_filter_is_on_until_it_is_disabled_and_on_again_afterwards()
    {
        var filter = Get<IDataFilter>();

        using (filter.Disable<IMultiTenant>())
        {
            filter.IsEnabled<IMultiTenant>().ShouldBeFalse();
            filter.IsEnabled<ISoftDelete>().ShouldBeTrue();
            using (filter.Enable<IMultiTenant>())
            {
                filter.IsEnabled<IMultiTenant>().ShouldBeTrue();
            }

            Get<IDataFilter<IMultiTenant>>().IsEnabled.ShouldBeFalse();
        }

        filter.IsEnabled<IMultiTenant>().ShouldBeTrue();
    }

    [Fact]
    public void The_current_user_is_read_from_the_principal()
    {
        var user = Get<ICurrentUser>();
        user.IsAuthenticated.ShouldBeFalse();

        using (Get<ICurrentPrincipalAccessor>().Change([
            new Claim(AbpClaimTypes.UserId, Ada.ToString()), new Claim(AbpClaimTypes.TenantId, Acme.ToString()),
            new Claim(AbpClaimTypes.UserName, "ada"), new Claim(AbpClaimTypes.Role, "admin"), new Claim(AbpClaimTypes.Role, "member"),
        ]))
        {
            user.GetId().ShouldBe(Ada);
            user.TenantId.ShouldBe(Acme);
            user.UserName.ShouldBe("ada");
            user.Roles.ShouldBe(["admin", "member"]);
            user.IsInRole("admin").ShouldBeTrue();
        }

        user.Id.ShouldBeNull();
    }

    [Fact]
    public void Asking_for_the_id_of_nobody_is_refused() =>
        Should.Throw<Volo.Abp.Authorization.AbpAuthorizationException>(() => Get<ICurrentUser>().GetId());

    [Fact]
    public void Ids_grow_with_time()
    {
        var generator = Get<Volo.Abp.Guids.IGuidGenerator>();

        var first = generator.Create();
        Thread.Sleep(2);
        var second = generator.Create();

        string.CompareOrdinal(first.ToString(), second.ToString()).ShouldBeLessThan(0);
    }
}
