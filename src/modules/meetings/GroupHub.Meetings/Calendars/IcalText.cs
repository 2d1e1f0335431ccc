using System.Globalization;
using System.Text;

namespace GroupHub.Meetings.Calendars;

/// <summary>
/// Writes iCalendar's lines: CRLF behind each, none longer than 75 octets, text escaped (RFC 5545, 3.1 and 3.3.11).
/// </summary>
internal sealed class IcalText
{
    private const int MaxOctets = 75;

    private readonly StringBuilder _text = new(4096);

    public IcalText Line(string name, string value)
    {
        var line = $"{name}:{value}";
        if (Encoding.UTF8.GetByteCount(line) <= MaxOctets) _text.Append(line);
        else Fold(line);
        _text.Append("\r\n");
        return this;
    }

    public IcalText Text(string name, string? value) => string.IsNullOrEmpty(value) ? this : Line(name, Escape(value));

    public static string Utc(DateTime instant) =>
        instant.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    public static string Local(DateTime local) => local.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    public override string ToString() => _text.ToString();

    private void Fold(string line)
    {
        var (at, octets) = (0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(line, at, rune.Utf16SequenceLength);
            at += rune.Utf16SequenceLength;
            octets += rune.Utf8SequenceLength;
        }
    }

    /// <summary>
    /// What would end a line or a value is written otherwise; other control characters have no place in a calendar.
    /// </summary>
    private static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length + 8);
        foreach (var character in value.ReplaceLineEndings("\n"))
        {
            _ = character switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(character),
                '\n' => escaped.Append("\\n"),
                '\t' => escaped.Append(' '),
                _ when char.IsControl(character) => escaped,
                _ => escaped.Append(character),
            };
        }

        return escaped.ToString();
    }
}
