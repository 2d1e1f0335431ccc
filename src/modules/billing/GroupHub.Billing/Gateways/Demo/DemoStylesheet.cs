using GroupHub.Foundation;
using Volo.Abp.Settings;

namespace GroupHub.Billing.Gateways.Demo;

/// <summary>The page's styles in the association's colour, as a file, so that no style needs to be inline.</summary>
internal sealed record DemoStylesheet : IQuery<string>;

internal sealed class DemoStylesheetHandler(ISettingProvider settings) : IQueryHandler<DemoStylesheet, string>
{
    private static readonly string Styles = EmbeddedFiles.Text("DemoCheckout.css");

    public async Task<string> Handle(DemoStylesheet query, CancellationToken cancellation)
    {
        var accent = await settings.GetOrNullAsync(AssociationSettings.Accent) ?? AssociationSettings.DefaultAccent;
        return Styles.Replace(AssociationSettings.DefaultAccent, accent, StringComparison.Ordinal);
    }
}
