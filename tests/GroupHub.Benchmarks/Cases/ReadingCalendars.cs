using GroupHub.Benchmarks.Measuring;
using GroupHub.Benchmarks.Servers;

namespace GroupHub.Benchmarks.Cases;

/// <summary>200 chapters that meet every week: the calendar of five years that programs subscribe to, and a member's own at its secret address.</summary>
internal sealed class ReadingCalendars : IBenchmark
{
    private const int Chapters = 200, AtOnce = 1;
    private const string Member = "amelia.brandt@riverside.example", Association = "/api/meetings/calendars/association.ics?months=60";

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4), Run = TimeSpan.FromSeconds(6);

    public string Name => "calendar";

    public async Task RunAsync(Report report)
    {
        using var data = new DataFolder();
        await using var database = await BenchmarkDatabase.CreateAsync();
        var port = Server.FreePort();
        var host = Product.HostOf(Product.Association, port);
        await using var product = (await Server.StartAsync(Product.WithExtras(port, data.Path, database), HttpRequests.Get(host, "/api/dues/plans"))).Server;
        await FillAsync(host, port);
        await database.ExecuteAsync("analyze");
        using var own = await MeetingOffice.OpenAsync(host, port, Member);

        await MeasureAsync("6 calendar, five years of 200 chapters", Association);
        await MeasureAsync("6 calendar, a member's own", await own.IssueCalendarAsync());

        async Task MeasureAsync(string what, string path)
        {
            var (size, tag) = await LookAsync(host, port, path);
            await LoadAsync(what, 200, HttpRequests.Get(host, path), $"{size / 1000.0:#,0} kB");
            await LoadAsync("6 … for who has it already", 304, HttpRequests.Get(host, path, ifNoneMatch: tag), "");
        }

        async Task LoadAsync(string what, int status, byte[] request, string size)
        {
            await Load.RequestAsync(port, AtOnce, WarmUp, status, request);
            report.Add(what, await Measured.OfAsync(product, () => Load.RequestAsync(port, AtOnce, Run, status, request)), size);
        }
    }

    private static async Task FillAsync(string host, int port)
    {
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        using var office = await MeetingOffice.OpenAsync(host, port);
        for (var n = 0; n < Chapters; n++)
        {
            await office.ScheduleAsync(await office.FoundChapterAsync($"Chapter {n}"), $"Meeting {n}", today.AddDays(n % 7), "FREQ=WEEKLY");
        }
    }

    private static async Task<(int Size, string Tag)> LookAsync(string host, int port, string path)
    {
        using var connection = await HttpConnection.OpenAsync(port);
        var answer = await connection.SendAsync(HttpRequests.Get(host, path));
        if (answer.Status != 200) throw new InvalidOperationException($"{path}: {answer.Status} {answer.Text}");
        return (answer.Body.Length, Array.Find(answer.Head.Split("\r\n"), line => line.StartsWith("ETag: ", StringComparison.OrdinalIgnoreCase))![6..]);
    }
}
