using System.Net;
using System.Text.RegularExpressions;
using GroupHub.TestKit;

namespace GroupHub.Host.Tests.Isolation;

/// <summary>How a door is tried: a form is looked at first, for the token that it wants back.</summary>
internal static partial class Knocking
{
    public static async Task<(HttpStatusCode Status, string Text)> At(Door door, Guess guess, Caller caller, Guid? pretending)
    {
        var token = door.IsForm ? await TokenOf(door, guess, caller) : null;
        using var response = await caller.Http.SendAsync(door.Knock(guess, pretending, token));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static async Task<string?> TokenOf(Door door, Guess guess, Caller caller)
    {
        using var page = await caller.Http.GetAsync(door.Path(guess));
        var found = Token().Match(await page.Content.ReadAsStringAsync());
        return found.Success ? found.Groups[1].Value : null;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
