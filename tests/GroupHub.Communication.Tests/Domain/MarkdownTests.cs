using System.Text.RegularExpressions;
using CsCheck;

namespace GroupHub.Communication.Tests.Domain;

public sealed class MarkdownTests
{
    [Fact]
    public void Paragraphs_lines_lists_and_links_look_as_they_were_meant() =>
        MarkdownText.ToHtml("We meet\nin **the Town Hall**.\n\n- bring a chair\n- see [the map](https://town.example/map)").ReplaceLineEndings("")
            .ShouldBe("<p>We meet<br />in <strong>the Town Hall</strong>.</p><ul><li>bring a chair</li><li>see <a href=\"https://town.example/map\">the map</a></li></ul>");

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <img src=x onerror=alert(1)> b")]
    [InlineData("<a href='javascript:alert(1)'>x</a>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x][1]\n\n[1]: vbscript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](https://tracker.example/pixel.gif)")]
    [InlineData("[![x](https://tracker.example/pixel.gif)](javascript:alert(1))")]
    [InlineData("[x](/app/console \"y\")")]
    public void Nothing_runs_and_nothing_is_loaded(string typed) => ShouldBeHarmless(MarkdownText.ToHtml(typed));

    [Fact]
    public void Whatever_is_typed_it_becomes_html_that_does_nothing()
    {
        string[] parts =
        [
            "<script>", "![", "](", "javascript:", "<img src=x ", "onerror=", "[a]", "[1]: ", "data:", "<", ">", "\"", "'", "\n", "- ", "`", "*", "_", "&#106;", "http://x.example", "mailto:", "#", "|", "\\",
        ];

        Gen.Int[0, parts.Length - 1].Array[0, 12].Select(chosen => string.Concat(chosen.Select(part => parts[part])))
            .Sample(typed => ShouldBeHarmless(MarkdownText.ToHtml(typed)), iter: 3000);
    }

    /// <summary>Tags that Markdown itself makes, and of attributes only addresses of the web or of mail.</summary>
    private static void ShouldBeHarmless(string html)
    {
        foreach (Match tag in Regex.Matches(html, "<(/?)([a-z0-9]+)([^>]*)>", RegexOptions.IgnoreCase))
        {
            tag.Groups[2].Value.ShouldBeOneOf("p", "br", "strong", "em", "ul", "ol", "li", "a", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "code", "pre", "blockquote");
            var attributes = tag.Groups[3].Value.Trim().TrimEnd('/').Trim();
            if (attributes.Length > 0) attributes.ShouldMatch("""^((href="(https?://|mailto:)[^"]*"|title="[^"]*"|start="\d+"|class="language-[^"]*")\s*)+$""", html);
        }

        html.Split("<").Skip(1).ShouldAllBe(part => Regex.IsMatch(part, "^/?[a-z]"), html);
    }
}
