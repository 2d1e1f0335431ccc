using GroupHub.Billing.Receipts.Pdf;

namespace GroupHub.Billing.Receipts;

/// <summary>Sheets of A4 with a hand that writes downwards and takes a new sheet when one is full.</summary>
internal sealed class ReceiptPaper(PdfFile file, Rgb accent)
{
    public static readonly Style Name = new(11, IsBold: true, Ink.Accent);
    public static readonly Style Heading = new(22, IsBold: true, Ink.Black);
    public static readonly Style Body = new(10, IsBold: false, Ink.Black);
    public static readonly Style Small = new(8.5, IsBold: false, Ink.Grey);
    public static readonly Style Total = new(13, IsBold: true, Ink.Black);

    private const double Margin = 56, LineHeight = 1.45, Width = PdfSheet.Width - 2 * Margin;

    private static readonly Rgb Black = Rgb.Parse("#1b2320"), Grey = Rgb.Parse("#5c6661"), Thin = Rgb.Parse("#e4e1d9");

    private PdfSheet _sheet = file.NewSheet();
    private (string Text, Style Style)? _atRight;

    public double Position { get; private set; } = Margin;

    public void Skip(double points) => Position += points;

    public void MoveTo(double position) => Position = position;

    public void Write(string text, Style style, double width = 1)
    {
        foreach (var line in Wrap(text, style, Width * width)) WriteLine(line, style, Margin);
    }

    /// <summary>As above, with something at the right edge of the first line, in reading order.</summary>
    public void Write(string text, string atRight, Style style, double width = 1)
    {
        _atRight = (atRight, style);
        Write(text, style, width);
    }

    public void WritePair(string label, string value, double from)
    {
        _atRight = (value, Body);
        WriteLine(label, Body with { Ink = Ink.Grey }, Margin + Width * from);
    }

    public void Rule()
    {
        _sheet.Line(Margin, Margin + Width, Position, Thin);
        Skip(12);
    }

    private void WriteLine(string line, Style style, double left)
    {
        KeepOnSheet(style);
        Draw(line, style, left);
        if (_atRight is var (text, right)) Draw(text, right, Margin + Width - Measure(text, right));
        _atRight = null;
        Position += style.Size * LineHeight;
    }

    private void KeepOnSheet(Style style)
    {
        if (Position + style.Size * LineHeight <= PdfSheet.Height - Margin) return;

        _sheet = file.NewSheet();
        Position = Margin;
    }

    private IEnumerable<string> Wrap(string text, Style style, double width)
    {
        var line = "";
        foreach (var word in text.Split(' ').SelectMany(word => Break(word, style, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Measure(longer, style) > width)
            {
                yield return line;
                longer = word;
            }

            line = longer;
        }

        yield return line;
    }

    private IEnumerable<string> Break(string word, Style style, double width)
    {
        while (word.Length > 1 && Measure(word, style) > width)
        {
            var fits = Enumerable.Range(1, word.Length).TakeWhile(n => Measure(word[..n], style) <= width).Count();
            yield return word[..Math.Max(1, fits)];
            word = word[Math.Max(1, fits)..];
        }

        yield return word;
    }

    private double Measure(string text, Style style) => FontOf(style).WidthOf(text, style.Size);

    private void Draw(string text, Style style, double left) =>
        _sheet.Text(text, FontOf(style), style.Size, ColourOf(style.Ink), left, Position + style.Size);

    private EmbeddedFont FontOf(Style style) => style.IsBold ? file.Bold : file.Regular;

    private Rgb ColourOf(Ink ink) => ink switch
    {
        Ink.Accent => accent,
        Ink.Grey => Grey,
        _ => Black,
    };

    internal enum Ink
    {
        Black,
        Grey,
        Accent
    }

    internal sealed record Style(double Size, bool IsBold, Ink Ink);
}
