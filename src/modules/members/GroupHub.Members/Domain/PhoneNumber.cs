using PhoneNumbers;

namespace GroupHub.Members.Domain;

/// <summary>Phone numbers in E.164, however they are typed.</summary>
internal static class PhoneNumber
{
    /// <param name="text">As typed, with or without the country's code.</param>
    /// <param name="country">Where a number without code belongs (ISO 3166-1).</param>
    /// <returns>Null where it is no number that could be called.</returns>
    public static string? Normalise(string text, string country)
    {
        var numbers = PhoneNumberUtil.GetInstance();
        try
        {
            var number = numbers.Parse(text, country);
            return numbers.IsPossibleNumber(number) ? numbers.Format(number, PhoneNumberFormat.E164) : null;
        }
        catch (NumberParseException)
        {
            // The library's way to say that the text is no number at all; it has no other.
            return null;
        }
    }
}
