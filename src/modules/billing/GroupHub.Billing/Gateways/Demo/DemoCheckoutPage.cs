using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using GroupHub.Billing.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Billing.Gateways.Demo;

/// <summary>Writes the demo's payment page, in the language the payer has been billed in.</summary>
internal sealed class DemoCheckoutPage(IStringLocalizer<GroupHubResource> texts, ISettingProvider settings)
    : ITransientDependency
{
    private const string Texts = "texts";

    private static readonly IFluidTemplate Template = new FluidParser()
        .Parse(EmbeddedFiles.Text("DemoCheckout.liquid"));
    private static readonly TemplateOptions Options = CreateOptions();

    public Task<string> UnknownAsync() =>
        RenderAsync(CultureInfo.CurrentUICulture, context => context.SetValue("stage", "unknown"));

    public Task<string> RenderAsync(DemoCheckout checkout, Invoice invoice, bool isOver)
    {
        var culture = CultureInfo.GetCultureInfo(invoice.Payer.Culture);
        return RenderAsync(culture, context =>
        {
            var lines = invoice.Lines.Select(line => Values(
                ("text", line.Text), ("reason", line.Reason), ("amount", line.Amount.ToText(culture))));
            context.SetValue("stage", isOver ? "over" : checkout.Stage is DemoStage.AskingTheBank ? "bank" : "open");
            context.SetValue("refusal", checkout.Refusals > 0 ? checkout.LastRefusal.ToString() : null);
            context.SetValue("back", checkout.CancelUrl);
            context.SetValue("lines", lines.ToList());
            context.SetValue("tax", invoice.Tax?.ToText(culture));
            context.SetValue("taxPercent", invoice.TaxPercent?.ToString("0.##", culture));
            context.SetValue("total", invoice.Total.ToText(culture));
        });
    }

    private async Task<string> RenderAsync(CultureInfo culture, Action<TemplateContext> fill)
    {
        using var _ = CultureHelper.Use(culture);
        var association = await settings.GetOrNullAsync(AssociationSettings.Name) ?? "GroupHub";
        var context = new TemplateContext(Options) { CultureInfo = culture };
        context.AmbientValues[Texts] = texts;
        context.SetValue("culture", culture.TwoLetterISOLanguageName);
        context.SetValue("association", association);
        context.SetValue("initial", StringInfo.GetNextTextElement(association));
        fill(context);
        return await Template.RenderAsync(context, HtmlEncoder.Default);
    }

    private static TemplateOptions CreateOptions()
    {
        var options = new TemplateOptions();
        options.Filters.AddFilter("text", (name, _, context) =>
            new StringValue(((IStringLocalizer)context.AmbientValues[Texts])[$"Billing:Demo:{name.ToStringValue()}"]));
        return options;
    }

    private static Dictionary<string, object?> Values(params (string Name, object? Value)[] values) =>
        values.ToDictionary(value => value.Name, value => value.Value);
}
