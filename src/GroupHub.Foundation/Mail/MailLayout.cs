using System.Text.Encodings.Web;

namespace GroupHub.Foundation.Mail;

/// <summary>The paper every mail is written on: one column, the association's name, no picture, no tracking.</summary>
internal static class MailLayout
{
    public static string Wrap(string body, MailLook look, MailFoot? foot, string culture) => $"""
        <!doctype html>
        <html lang="{culture}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
        <body style="margin:0;background:#f8f7f4;color:#1b2320;font:16px/1.5 Inter,system-ui,-apple-system,'Segoe UI',sans-serif">
        <div style="max-width:34rem;margin:0 auto;padding:24px">
        <p style="font-weight:650;color:{Encode(look.Accent)};margin:0 0 16px">{Encode(look.Name)}</p>
        <div style="background:#fff;border:1px solid #e4e1d9;border-radius:10px;padding:24px">
        {body}
        {Show(foot)}
        </div>
        </div></body></html>
        """;

    private static string Show(MailFoot? foot)
    {
        if (foot is null) return "";

        var link = foot.StopUrl is { } url
            ? $" <a href=\"{Encode(url)}\" style=\"color:#5c6661\">{Encode(foot.Stop)}</a>"
            : "";
        return $"<p style=\"color:#5c6661;font-size:13px;margin:12px 0 0\">{Encode(foot.Why)}{link}</p>";
    }

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
