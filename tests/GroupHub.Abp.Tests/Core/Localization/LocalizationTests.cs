using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Volo.Abp.Localization;
using Volo.Abp.VirtualFileSystem;

namespace GroupHub.Abp.Tests.Core;

public sealed class LocalizationTests : CoreTest
{
    private IStringLocalizer<ShopResource> L => Get<IStringLocalizer<ShopResource>>();

    [Theory]
    [InlineData("en", "Welcome")]
    [InlineData("de", "Willkommen")]
    [InlineData("de-AT", "Servus")]
    public void A_text_is_found_in_the_current_culture(string culture, string expected)
    {
        using var _ = CultureHelper.Use(culture);

        L["Greeting"].Value.ShouldBe(expected);
    }

    [Fact]
    public void What_a_culture_lacks_comes_from_its_parent()
    {
        using var culture = CultureHelper.Use("de-AT");

        L["Goodbye"].Value.ShouldBe("Auf Wiedersehen");
    }

    [Fact]
    public void What_the_parent_lacks_comes_from_the_default_culture()
    {
        using var culture = CultureHelper.Use("de");

        L["OnlyEnglish"].Value.ShouldBe("Only English");
    }

    [Fact]
    public void A_culture_nobody_translated_shows_the_default_one()
    {
        using var culture = CultureHelper.Use("ja");

        L["Greeting"].Value.ShouldBe("Welcome");
    }

    [Fact]
    public void What_nobody_wrote_is_shown_by_its_name()
    {
        var text = L["Nowhere"];

        text.Value.ShouldBe("Nowhere");
        text.ResourceNotFound.ShouldBeTrue();
    }

    [Fact]
    public void Arguments_take_their_places()
    {
        using var culture = CultureHelper.Use("de");

        L["Total", 3.5].Value.ShouldBe("Summe: 3,5");
    }

    [Fact]
    public void A_base_resource_fills_in_and_ones_own_text_wins()
    {
        using var culture = CultureHelper.Use("en");

        L["Save"].Value.ShouldBe("Save");
        L["Cancel"].Value.ShouldBe("Never mind");
    }

    [Fact]
    public void Nested_texts_are_joined_by_two_underscores() => L["Page__Title"].Value.ShouldBe("Shop");

    [Fact]
    public void A_resource_may_have_several_sources() => L["FromTheOtherFolder"].Value.ShouldBe("Hello from there");

    [Fact]
    public void All_texts_come_with_or_without_those_of_base_resources()
    {
        using var culture = CultureHelper.Use("en");

        var own = L.GetAllStrings(includeParentCultures: true, includeBaseLocalizers: false).Select(t => t.Name).ToArray();
        var all = L.GetAllStrings(includeParentCultures: true, includeBaseLocalizers: true).Select(t => t.Name).ToArray();

        own.ShouldNotContain("Save");
        all.ShouldContain("Save");
        all.ShouldContain("Greeting");
    }

    [Fact]
    public async Task A_resource_knows_its_cultures() =>
        (await L.GetSupportedCulturesAsync()).ShouldBe(["en", "de", "de-AT"], ignoreOrder: true);

    [Fact]
    public void A_resource_is_found_by_its_name()
    {
        using var culture = CultureHelper.Use("de");
        var factory = Get<IStringLocalizerFactory>();

        factory.CreateByResourceName("Shop")["Greeting"].Value.ShouldBe("Willkommen");
        factory.CreateByResourceNameOrNull("Nowhere").ShouldBeNull();
        LocalizableString.Create<ShopResource>("Greeting").Localize(factory).Value.ShouldBe("Willkommen");
    }

    protected override void Configure(IServiceCollection services)
    {
        services.Configure<AbpVirtualFileSystemOptions>(o => o.FileSets.AddEmbedded<LocalizationTests>("GroupHub.Abp.Tests"));
        services.Configure<AbpLocalizationOptions>(o =>
        {
            o.Resources.Add<BaseResource>("en").AddVirtualJson("/Core/Localization/Base");
            o.Resources.Add<ShopResource>("en").AddVirtualJson("/Core/Localization/Shop").AddVirtualJson("/Core/Localization/Other")
                .AddBaseTypes(typeof(BaseResource));
        });
    }

    [LocalizationResourceName("Shop")]
    private sealed class ShopResource;

    [LocalizationResourceName("Base")]
    private sealed class BaseResource;
}
