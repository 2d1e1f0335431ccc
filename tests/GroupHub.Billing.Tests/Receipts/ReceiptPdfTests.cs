using System.Text;
using GroupHub.Billing.Receipts;

namespace GroupHub.Billing.Tests.Receipts;

public sealed class ReceiptPdfTests
{
    private static readonly ReceiptText Receipt = new()
    {
        Association = "Riverside Business Network",
        Accent = "#0f6b5f",
        Heading = "Receipt",
        Title = "Receipt 2026-00042",
        Payer = "Zoë Großmann-Öztürk\nzoe@people.example",
        Facts = [("Number", "2026-00042"), ("Paid on", "23 November 2026")],
        Lines = [("Member, joining 23 November", "2 of 12 months: 240.00 × 2 ÷ 12", "€ 40.00"), ("Welcome fee, once", null, "€ 25.00")],
        Tax = ("Tax 19 %, included", "€ 10.38"),
        Total = ("Total paid", "€ 65.00"),
        Refunds = [],
        Thanks = "Paid in full.",
        Language = "en",
    };

    [Fact]
    public void A_receipt_can_be_read_from_top_to_bottom() =>
        PdfText.Read(ReceiptPdf.Set(Receipt)).ShouldBe("""
            Riverside Business Network
            Receipt
            Zoë Großmann-Öztürk
            zoe@people.example
            Number
            2026-00042
            Paid on
            23 November 2026
            Member, joining 23 November
            € 40.00
            2 of 12 months: 240.00 × 2 ÷ 12
            Welcome fee, once
            € 25.00
            Total paid
            € 65.00
            Tax 19 %, included
            € 10.38
            Paid in full.
            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Every_object_is_where_the_table_says()
    {
        var pdf = ReceiptPdf.Set(Receipt);
        var text = Encoding.Latin1.GetString(pdf);

        var table = text[text.LastIndexOf("\nxref\n", StringComparison.Ordinal)..];
        var entries = table.Split('\n').Where(line => line.EndsWith(" 00000 n ", StringComparison.Ordinal));
        var positions = entries.Select(line => int.Parse(line[..10])).ToList();

        positions.Count.ShouldBeGreaterThan(10);
        positions.Select((position, i) => text[position..].StartsWith($"{i + 1} 0 obj\n", StringComparison.Ordinal))
            .ShouldAllBe(isThere => isThere);
    }

    [Fact]
    public void A_long_invoice_goes_on_on_the_next_sheet()
    {
        var lines = Enumerable.Range(1, 40).Select(i => ($"Seat {i}", (string?)"For a colleague of the company", "€ 130.00"));

        var pdf = ReceiptPdf.Set(Receipt with { Lines = [.. lines] });

        PdfText.Pages(pdf).ShouldBe(3);
        PdfText.Read(pdf).ShouldContain("Seat 40");
    }

    [Fact]
    public void Words_longer_than_the_line_are_broken_and_signs_without_a_glyph_are_said_to_be_unknown()
    {
        var text = PdfText.Read(ReceiptPdf.Set(Receipt with { Lines = [(new string('W', 300), "فاتورة 🙂 a", "€ 1.00")] }));

        text.Count(character => character == 'W').ShouldBe(300);
        text.ShouldContain("\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD \uFFFD\uFFFD a");
    }

    [Theory]
    [InlineData("王小明 (Wang Xiaoming)", "UniGB-UTF16-H")]
    [InlineData("山田はなこ, Zürich", "UniJIS-UTF16-H")]
    [InlineData("김민수 Co.", "UniKS-UTF16-H")]
    public void An_East_Asian_name_is_in_the_font_that_whoever_reads_it_has_for_its_language(string name, string map)
    {
        var pdf = ReceiptPdf.Set(Receipt with { Payer = name });

        PdfText.Read(pdf).ShouldContain($"\n{name}\n");
        var maps = new[] { "UniGB-UTF16-H", "UniJIS-UTF16-H", "UniKS-UTF16-H" };
        var source = Encoding.Latin1.GetString(pdf);
        maps.Where(other => source.Contains($"/Encoding /{other}", StringComparison.Ordinal)).ShouldBe([map]);
        pdf.Length.ShouldBeLessThan(30_000);
    }

    [Fact]
    public void A_long_East_Asian_text_is_broken_where_its_line_is_full()
    {
        var lines = PdfText.Read(ReceiptPdf.Set(Receipt with { Lines = [(new string('漢', 100), null, "€ 1.00")] })).Split('\n');

        // Three quarters of what A4 has between its margins, in squares of ten points.
        lines.Where(line => line.Contains('漢')).Select(line => line.Length).ShouldBe([36, 36, 28]);
    }

    [Fact]
    public void Only_the_glyphs_in_use_are_embedded() => ReceiptPdf.Set(Receipt).Length.ShouldBeLessThan(30_000);
}
