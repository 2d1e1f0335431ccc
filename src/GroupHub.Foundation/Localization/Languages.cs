using System.Globalization;

namespace GroupHub.Foundation.Localization;

/// <summary>The languages that mails and invoices are written in.</summary>
public static class Languages
{
    private const string English = "en";
    private const string German = "de";

    public static string Current => CultureInfo.CurrentUICulture.IsGerman() ? German : English;

    public static bool IsGerman(this CultureInfo culture) => culture.TwoLetterISOLanguageName == German;
}
