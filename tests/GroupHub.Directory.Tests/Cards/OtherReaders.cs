using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace GroupHub.Directory.Tests.Cards;

/// <summary>What a reader that is not ours makes of a card.</summary>
internal sealed record ReadCard(
    string Version, string Name, string[] Parts, string Email, string Organisation, string Title, string Town)
{
    public bool Equals(ReadCard? other) =>
        other is not null && JsonSerializer.Serialize(this) == JsonSerializer.Serialize(other);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}

/// <summary>Readers of vCards by others: ical.js from npm, vobject from Debian (which knows 3.0 only).</summary>
internal static class OtherReaders
{
    private const string Python = """
        import json, sys, vobject
        card = vobject.readOne(sys.stdin.buffer.read().decode("utf-8"))
        json.dump({"version": card.version.value, "name": card.fn.value, "parts": [card.n.value.family, card.n.value.given], "email": card.email.value,
            "organisation": card.org.value[0], "title": card.title.value, "town": card.adr.value.city}, sys.stdout)
        """;

    private static readonly string Angular = Path.Combine(FindRepository(), "angular");

    public static Task<ReadCard> ByIcalJs(string card)
    {
        var isThere = System.IO.Directory.Exists(Path.Combine(Angular, "node_modules", "ical.js"));
        Assert.SkipUnless(isThere, "ical.js is not installed: npm ci in angular/.");
        return Read("node", ["--input-type=module", "-e", Script()], card, Angular);
    }

    public static Task<ReadCard> ByVobject(string card)
    {
        var isThere = IsThere("/usr/bin/python3", "-c", "import vobject");
        Assert.SkipUnless(isThere, "vobject is not installed: apt-get install python3-vobject.");
        return Read("/usr/bin/python3", ["-c", Python], card, Angular);
    }

    private static string Script() => """
        import ICAL from 'ical.js';
        const chunks = [];
        for await (const chunk of process.stdin) chunks.push(chunk);
        const card = new ICAL.Component(ICAL.parse(Buffer.concat(chunks).toString('utf8')));
        const value = name => card.getFirstPropertyValue(name);
        const first = name => [value(name)].flat()[0];
        console.log(JSON.stringify({ version: value('version'), name: value('fn'), parts: value('n').slice(0, 2), email: value('email'),
          organisation: first('org'), title: value('title'), town: value('adr')[3] }));
        """;

    private static async Task<ReadCard> Read(string program, string[] arguments, string card, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        await process.StandardInput.WriteAsync(card);
        process.StandardInput.Close();
        var (said, complained) =
            (await process.StandardOutput.ReadToEndAsync(), await process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? JsonSerializer.Deserialize<ReadCard>(said, JsonSerializerOptions.Web)!
            : throw new InvalidOperationException(complained);
    }

    private static bool IsThere(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // The program itself is not there.
            return false;
        }
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "GroupHub.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("GroupHub.sln is not above the tests.");
        }
        return folder.FullName;
    }
}
