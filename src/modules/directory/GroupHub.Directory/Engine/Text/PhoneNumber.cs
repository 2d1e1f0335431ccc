namespace GroupHub.Directory.Engine.Text;

/// <summary>
/// A phone number is found by its end, however its beginning is written: +49 170 123, 0049170123 and 0170 123 agree.
/// Hence its digits are kept backwards, behind a sign that no word has.
/// </summary>
internal static class PhoneNumber
{
    private const int FewestDigits = 6;

    public static string? Backwards(string? text)
    {
        if (text is null || !text.All(IsPart)) return null;

        var digits = text.Where(char.IsAsciiDigit).SkipWhile(digit => digit == '0').Reverse().ToArray();
        return digits.Length is >= FewestDigits and < PlainForm.MaxLength ? $"~{new string(digits)}" : null;
    }

    private static bool IsPart(char sign) =>
        char.IsAsciiDigit(sign) || " +-/().\u00a0".Contains(sign, StringComparison.Ordinal);
}
