using GroupHub.Foundation.Localization;
using GroupHub.Foundation.Rules;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Administration.Tests;

/// <summary>A setting without a page is a decision that nobody can take.</summary>
public sealed class RuleDeclarationTests(GroupHubApp app) : FeatureTest(app)
{
    /// <summary>Settings of ours that are no rules, each with where it is decided instead.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new()
    {
        ["GroupHub.Association.Name"] = "Branding",
        ["GroupHub.Association.Tagline"] = "Branding",
        ["GroupHub.Association.Description"] = "Branding",
        ["GroupHub.Association.Accent"] = "Branding",
        ["GroupHub.Association.Logo"] = "Branding",
        ["GroupHub.Association.Currency"] = "chosen when the association is founded: prices and invoices are in it",
        ["GroupHub.Association.Country"] = "chosen when the association is founded",
        ["GroupHub.Directory.Synonyms"] = "Search words",
        ["GroupHub.Administration.SelfFounding"] = "the host's own page",
        ["GroupHub.Administration.NameLikeness"] = "follows from the name",
        ["GroupHub.Administration.RuleTurn"] = "a row to hold while rules are changed",
        ["GroupHub.Billing.StripeAccount"] = "where the money goes is not typed: the host connects the account",
    };

    [Fact]
    public async Task Every_setting_of_ours_is_a_rule_or_is_decided_somewhere_else()
    {
        var ours = (await Definitions()).Where(setting => setting.Name.StartsWith("GroupHub.", StringComparison.Ordinal)).ToList();

        ours.Where(setting => AssociationRule.Of(setting) is null).Select(setting => setting.Name).ShouldBe(Elsewhere.Keys, ignoreOrder: true);
    }

    [Fact]
    public async Task A_rule_is_no_secret_and_its_default_is_one_of_its_own_values()
    {
        foreach (var setting in (await Definitions()).Where(setting => AssociationRule.Of(setting) is not null))
        {
            var rule = AssociationRule.Of(setting)!;
            setting.IsEncrypted.ShouldBeFalse(rule.Name);
            rule.Keep(rule.Show(setting.DefaultValue)).ShouldBe(setting.DefaultValue, rule.Name);
        }
    }

    [Theory, InlineData("en"), InlineData("de")]
    public async Task Every_rule_says_what_it_is_what_follows_and_what_it_counts(string language)
    {
        var rules = (await Definitions()).Select(AssociationRule.Of).OfType<AssociationRule>().ToList();
        using var culture = CultureHelper.Use(language);
        var texts = App.Services.GetRequiredService<IStringLocalizer<GroupHubResource>>();

        string[] keys =
        [
            .. rules.SelectMany(rule => (string[])[rule.TitleText, rule.MeaningText, $"RuleGroup:{rule.Group}"]),
            .. rules.OfType<NumberRule>().Select(rule => $"RuleUnit:{rule.Unit}"),
            .. rules.OfType<IChoicesRule>().SelectMany(rule => rule.Fields.Select(field => $"RuleField:{field}").Concat(rule.Choices.Select(choice => $"{rule.ChoiceText}:{choice}"))),
        ];

        keys.Where(key => texts[key].ResourceNotFound).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_can_tell_them_apart_by_the_end_of_their_names() =>
        (await Definitions()).Select(AssociationRule.Of).OfType<AssociationRule>().Select(rule => rule.Name.Split('.')[^1]).ShouldBeUnique();

    private Task<IReadOnlyList<SettingDefinition>> Definitions() => App.Services.GetRequiredService<ISettingDefinitionManager>().GetAllAsync();
}
