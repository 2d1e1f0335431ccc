using System.Text;

namespace GroupHub.Billing.Receipts.Pdf;

/// <summary>A document of a few pages of text. Receipts need no more of PDF than this.</summary>
internal sealed class PdfFile(string title, string author, string language)
{
    private static readonly TrueTypeFont RegularFace = new(EmbeddedFiles.Bytes("Inter-Regular.ttf"));
    private static readonly TrueTypeFont BoldFace = new(EmbeddedFiles.Bytes("Inter-SemiBold.ttf"));

    private readonly List<PdfSheet> _sheets = [];
    private readonly EastAsianFonts _eastAsian = new();

    public EmbeddedFont Regular { get; } = new(RegularFace, "GHRECA+Inter-Regular", "F1");

    public EmbeddedFont Bold { get; } = new(BoldFace, "GHRECB+Inter-SemiBold", "F2");

    public PdfSheet NewSheet()
    {
        _sheets.Add(new PdfSheet(_eastAsian));
        return _sheets[^1];
    }

    public byte[] ToBytes()
    {
        var objects = new PdfObjects();
        var (catalog, pages) = (objects.Reserve(), objects.Reserve());
        IPdfFont[] fonts = [Regular, Bold, .. _eastAsian.Used];
        var named = string.Join(' ', fonts.Select(font => $"/{font.Resource} {font.WriteTo(objects)} 0 R"));
        var resources = objects.Add($"<< /Font << {named} >> >>");
        var kids = _sheets.Select(sheet => WritePage(objects, sheet, pages, resources)).ToList();

        var list = string.Join(' ', kids.Select(kid => $"{kid} 0 R"));
        objects.Write(pages, $"<< /Type /Pages /Count {kids.Count} /Kids [{list}] >>");
        objects.Write(catalog, $"""
            << /Type /Catalog /Pages {pages} 0 R /Lang {Text(language)} /ViewerPreferences << /DisplayDocTitle true >> >>
            """);
        var info = objects.Add($"<< /Title {Text(title)} /Author {Text(author)} /Producer {Text("GroupHub")} >>");
        return objects.ToFile(catalog, info);
    }

    private static int WritePage(PdfObjects objects, PdfSheet sheet, int pages, int resources)
    {
        var content = objects.AddStream(sheet.ToBytes());
        return objects.Add($"""
            << /Type /Page /Parent {pages} 0 R /MediaBox [0 0 595.28 841.89]
            /Resources {resources} 0 R /Contents {content} 0 R >>
            """);
    }

    private static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";
}
