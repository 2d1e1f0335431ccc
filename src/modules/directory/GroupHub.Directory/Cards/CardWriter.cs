using System.Text;

namespace GroupHub.Directory.Cards;

/// <summary>Writes the lines of a vCard: values escaped, lines folded at 75 octets and ended with CRLF.</summary>
/// <param name="plain">What is escaped in a value of one part; in one of several parts a semicolon always is.</param>
internal sealed class CardWriter(string plain)
{
    /// <summary>RFC 2426 wants semicolons escaped everywhere, RFC 6350 only between parts.</summary>
    public const string Version3 = "\\;,", Version4 = "\\,";

    private const int MaxOctets = 75;

    private readonly StringBuilder _lines = new();

    /// <summary>A value that needs no escaping, such as an address.</summary>
    public void Add(string property, string value) => Fold($"{property}:{value}");

    /// <summary>Absent values are left out.</summary>
    public void AddText(string property, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value)) Add(property, Escape(value, plain));
    }

    public void AddParts(string property, params string[] parts) =>
        Add(property, string.Join(';', parts.Select(part => Escape(part, Version3))));

    public void AddList(string property, IReadOnlyCollection<string> values)
    {
        if (values.Count > 0) Add(property, string.Join(',', values.Select(value => Escape(value, plain))));
    }

    public override string ToString() => _lines.ToString();

    private static string Escape(string value, string escaped)
    {
        var text = new StringBuilder(value.Length + 8);
        foreach (var rune in value.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.IsAscii && escaped.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                text.Append('\\').Append(rune);
            }
            else if (rune.Value == '\n') text.Append("\\n");
            else if (!Rune.IsControl(rune)) text.Append(rune);
        }

        return text.ToString();
    }

    /// <summary>Never in the middle of a letter. The blank that begins a continued line counts.</summary>
    private void Fold(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                _lines.Append("\r\n ");
                octets = 1;
            }

            _lines.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        _lines.Append("\r\n");
    }
}
