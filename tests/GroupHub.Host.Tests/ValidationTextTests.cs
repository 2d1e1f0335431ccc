using System.Globalization;
using System.Text.RegularExpressions;
using FluentValidation;
using FluentValidation.Validators;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Host.Tests;

/// <summary>What is wrong with an input is said in the person's language, and without the names that fields have in the program.</summary>
public sealed partial class ValidationTextTests(GroupHubApp app) : FeatureTest(app)
{
    [Theory]
    [InlineData("de"), InlineData("en")]
    public void No_rule_of_the_product_names_a_field_as_the_program_does(string language)
    {
        var rules = Rules(language);

        rules.Count.ShouldBeGreaterThan(300);
        rules.Where(rule => rule.Text.Contains("{PropertyName}", StringComparison.Ordinal)
            || Regex.IsMatch(rule.Text, $@"\b({rule.Member}|{Spaced().Replace(rule.Member, " $1")})\b")).ShouldBeEmpty();
    }

    [Fact]
    public void Every_rule_of_the_product_speaks_German()
    {
        var (german, english) = (Rules("de"), Rules("en"));

        german.Zip(english).Where(both => both.First.Text == both.Second.Text).Select(both => both.First).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_that_is_sent_empty_says_so_field_by_field()
    {
        var refusal = await Visitor.In("de").PostAndFail("/api/dues/applications", new { firstName = "", lastName = new string('x', 81) });

        var texts = refusal.Error.ValidationErrors!.ToLookup(error => error.Members.Single(), error => error.Message);
        texts["firstName"].ShouldBe(["Diese Angabe fehlt."]);
        texts["lastName"].ShouldBe(["Höchstens 80 Zeichen."]);
    }

    /// <summary>Every validator that the product has, asked for the text of each of its rules.</summary>
    private List<Said> Rules(string language)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            return [.. Validators().SelectMany(validator => validator.CreateDescriptor().Rules
                .SelectMany(rule => rule.Components.Where(component => component.Validator is not IChildValidatorAdaptor)
                    .Select(component => new Said(validator.GetType().Name, rule.PropertyName ?? "", component.GetUnformattedErrorMessage()))))];
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private List<IValidator> Validators() =>
    [
        .. AppDomain.CurrentDomain.GetAssemblies().Where(assembly => assembly.GetName().Name!.StartsWith("GroupHub.", StringComparison.Ordinal))
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false } && typeof(IValidator).IsAssignableFrom(type))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (IValidator)ActivatorUtilities.CreateInstance(App.Services, type)),
    ];

    [GeneratedRegex("(?<=[a-z])([A-Z])")]
    private static partial Regex Spaced();

    private sealed record Said(string Validator, string Member, string Text);
}
