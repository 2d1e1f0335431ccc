using System.Globalization;

namespace GroupHub.Dues;

/// <summary>The languages that mails and invoices are written in.</summary>
internal static class Languages
{
    private const string English = "en";
    private const string German = "de";

    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == German ? German : English;
}
