using GroupHub.Billing.Receipts.Pdf;

namespace GroupHub.Billing.Receipts;

/// <summary>Sets a receipt on A4: who, what, why that much, how much.</summary>
internal static class ReceiptPdf
{
    public static byte[] Set(ReceiptText text)
    {
        var file = new PdfFile(text.Title, text.Association, text.Language);
        var paper = new ReceiptPaper(file, Rgb.Parse(text.Accent));
        Head(paper, text);
        foreach (var (what, reason, amount) in text.Lines) Line(paper, what, reason, amount);
        Sum(paper, text);
        return file.ToBytes();
    }

    private static void Head(ReceiptPaper paper, ReceiptText text)
    {
        paper.Write(text.Association, ReceiptPaper.Name);
        paper.Skip(36);
        paper.Write(text.Heading, ReceiptPaper.Heading);
        paper.Skip(18);
        var top = paper.Position;
        foreach (var line in text.Payer.Split('\n')) paper.Write(line, ReceiptPaper.Body, width: 0.5);
        var below = paper.Position;
        paper.MoveTo(top);
        foreach (var (label, value) in text.Facts) paper.WritePair(label, value, from: 0.55);
        paper.MoveTo(Math.Max(below, paper.Position));
        paper.Skip(28);
        paper.Rule();
    }

    private static void Line(ReceiptPaper paper, string what, string? reason, string amount)
    {
        paper.Write(what, amount, ReceiptPaper.Body, width: 0.75);
        if (reason is not null) paper.Write(reason, ReceiptPaper.Small, width: 0.75);
        paper.Skip(8);
    }

    private static void Sum(ReceiptPaper paper, ReceiptText text)
    {
        paper.Rule();
        paper.Write(text.Total.Label, text.Total.Amount, ReceiptPaper.Total);
        if (text.Tax is { } tax) paper.Write(tax.Label, tax.Amount, ReceiptPaper.Small);

        foreach (var (label, amount) in text.Refunds) paper.Write(label, amount, ReceiptPaper.Body);

        paper.Skip(28);
        paper.Write(text.Thanks, ReceiptPaper.Small);
    }
}
