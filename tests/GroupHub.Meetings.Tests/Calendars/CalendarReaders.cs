using System.Diagnostics;
using System.Text.Json;

namespace GroupHub.Meetings.Tests.Calendars;

/// <summary>Two programs that have nothing to do with ours, and read calendars.</summary>
public static class CalendarReaders
{
    private static readonly string Root = FindRoot();
    private static readonly string Scripts = Path.Combine(Root, "tests", "GroupHub.Meetings.Tests", "Calendars");

    public static TheoryData<string> All => ["ical.js", "icalendar"];

    public static async Task<ReadCalendar> Read(string reader, string calendar)
    {
        var (program, arguments) = reader == "ical.js"
            ? ("node", new[] { Path.Combine(Scripts, "read-calendar.mjs"), Path.Combine(Root, "angular") })
            : ("/usr/bin/python3", [Path.Combine(Scripts, "read_calendar.py")]);
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false), StandardOutputEncoding = System.Text.Encoding.UTF8,
        })!;
        var (output, complaint) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(calendar);
        process.StandardInput.Close();
        await process.WaitForExitAsync();

        process.ExitCode.ShouldBe(0, $"{reader} could not read it, or is not installed (npm ci in angular/, python3-icalendar): {await complaint}");
        return JsonSerializer.Deserialize<ReadCalendar>(await output, JsonSerializerOptions.Web)!;
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "GroupHub.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository's root was not found.");
        return folder;
    }
}

public sealed record ReadCalendar(string Method, IReadOnlyList<ReadEvent> Events);

public sealed record ReadEvent(string Uid, DateTime Start, DateTime End, string Summary, string? Description, string Status, int Sequence);
