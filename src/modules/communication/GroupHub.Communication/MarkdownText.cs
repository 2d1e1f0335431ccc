using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace GroupHub.Communication;

/// <summary>
/// What officers type, as HTML for a mail. HTML of their own is shown as it was typed; links lead to the web or to an
/// address, and nothing is loaded from elsewhere, so that no mail watches its readers.
/// </summary>
internal static class MarkdownText
{
    private static readonly string[] Schemes = ["https", "http", "mailto"];

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UseSoftlineBreakAsHardlineBreak().UseAutoLinks().Build();

    public static string ToHtml(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            link.IsImage = false;
            if (!IsSafe(link.Url)) link.ReplaceBy(new ContainerInline());
        }

        foreach (var link in document.Descendants<AutolinkInline>()
            .Where(link => !link.IsEmail && !IsSafe(link.Url))
            .ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        using var html = new StringWriter();
        var renderer = new HtmlRenderer(html);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return html.ToString();
    }

    private static bool IsSafe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && Schemes.Contains(uri.Scheme);
}
