using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using Volo.Abp.Authorization;
using Volo.Abp.Features;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Validation.StringValues;

namespace GroupHub.Abp.Tests.Core;

public sealed class FeatureTests : CoreTest
{
    private static readonly Guid Acme = Guid.NewGuid();

    private readonly IFeatureStore _store = Substitute.For<IFeatureStore>();

    private IFeatureChecker Features => Get<IFeatureChecker>();

    public FeatureTests()
    {
        _store.GetOrNullAsync(default!, default, default).ReturnsForAnyArgs((string?)null);
        _store.GetOrNullAsync("Shop.Limit", "T", Acme.ToString()).Returns("500");
    }

    [Fact]
    public async Task Without_a_stored_value_the_default_holds()
    {
        (await Features.GetAsync<int>("Shop.Limit")).ShouldBe(10);
        (await Features.IsEnabledAsync("Shop.Gifts")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_tenants_value_holds_there()
    {
        using var tenant = Get<ICurrentTenant>().Change(Acme);

        (await Features.GetAsync<int>("Shop.Limit")).ShouldBe(500);
    }

    [Fact]
    public async Task What_needs_a_feature_that_is_off_is_refused() =>
        await Should.ThrowAsync<AbpAuthorizationException>(() => Features.CheckEnabledAsync("Shop.Gifts"));

    [Fact]
    public async Task Children_are_features_too()
    {
        var all = await Get<IFeatureDefinitionManager>().GetAllAsync();

        all.Select(f => f.Name).ShouldBe(["Shop.Gifts", "Shop.Gifts.Wrapping", "Shop.Limit"], ignoreOrder: true);
        all.Single(f => f.Name == "Shop.Gifts.Wrapping").Parent.ShouldNotBeNull().Name.ShouldBe("Shop.Gifts");
    }

    [Theory]
    [InlineData("5", true)]
    [InlineData("11", false)]
    [InlineData("many", false)]
    public void A_number_is_checked_against_its_bounds(string value, bool isValid) =>
        new NumericValueValidator(0, 10).IsValid(value).ShouldBe(isValid);

    [Theory]
    [InlineData("abc", true)]
    [InlineData("a", false)]
    [InlineData("", false)]
    [InlineData("abcdef", false)]
    public void A_text_is_checked_against_its_length(string value, bool isValid) =>
        new StringValueValidator(2, 5).IsValid(value).ShouldBe(isValid);

    protected override void Configure(IServiceCollection services)
    {
        services.AddSingleton(_store);
        services.AddType<ShopFeatures>();
    }

    private sealed class ShopFeatures : FeatureDefinitionProvider
    {
        public override void Define(IFeatureDefinitionContext context)
        {
            var group = context.AddGroup("Shop");
            var gifts = group.AddFeature("Shop.Gifts", "false", valueType: new ToggleStringValueType());
            gifts.CreateChild("Shop.Gifts.Wrapping", "false");
            group.AddFeature("Shop.Limit", "10", valueType: new FreeTextStringValueType(new NumericValueValidator(0, 1000)));
        }
    }
}
