using System.IO.Compression;
using System.Net;
using System.Text;
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
        return (response.StatusCode, await TextOf(response.Content));
    }

    /// <summary>What can be read in it: an archive is opened, and of pictures only what was written in plain letters.</summary>
    private static async Task<string> TextOf(HttpContent content)
    {
        var bytes = await content.ReadAsByteArrayAsync();
        if (bytes.AsSpan().StartsWith("PK"u8)) return await TextIn(bytes);
        return (IsText(content.Headers.ContentType?.MediaType) ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes);
    }

    private static async Task<string> TextIn(byte[] archive)
    {
        await using var zip = new ZipArchive(new MemoryStream(archive));
        var text = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            text.AppendLine(entry.FullName).AppendLine(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }

    private static bool IsText(string? type) => type is null
        || type.StartsWith("text/", StringComparison.Ordinal)
        || type.EndsWith("json", StringComparison.Ordinal)
        || type.EndsWith("xml", StringComparison.Ordinal);

    private static async Task<string?> TokenOf(Door door, Guess guess, Caller caller)
    {
        using var page = await caller.Http.GetAsync(door.Path(guess));
        var found = Token().Match(await page.Content.ReadAsStringAsync());
        return found.Success ? found.Groups[1].Value : null;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
