using System.Globalization;

namespace GroupHub.Meetings;

/// <summary>The languages that mails are written in.</summary>
internal static class Languages
{
    private const string English = "en";
    private const string German = "de";

    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == German ? German : English;
}
