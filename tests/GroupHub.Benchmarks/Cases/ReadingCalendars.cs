using GroupHub.Benchmarks.Measuring;
using GroupHub.Benchmarks.Servers;

namespace GroupHub.Benchmarks.Cases;

/// <summary>200 chapters that meet every week: the month as the public page shows it, and the calendar of five years that programs subscribe to.</summary>
internal sealed class ReadingCalendars : IBenchmark
{
    private const int Chapters = 200, AtOnce = 4;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4), Run = TimeSpan.FromSeconds(6);

    public string Name => "calendar";

    public async Task RunAsync(Report report)
    {
        using var data = new DataFolder();
        await using var database = await BenchmarkDatabase.CreateAsync();
        var port = Server.FreePort();
        var host = Product.HostOf(Product.Association, port);
        await using var product = (await Server.StartAsync(Product.WithExtras(port, data.Path, database), HttpRequests.Get(host, "/api/dues/plans"))).Server;
        var today = DateOnly.FromDateTime(DateTime.UtcNow);
        using (var office = await MeetingOffice.OpenAsync(host, port))
        {
            for (var n = 0; n < Chapters; n++)
            {
                await office.ScheduleAsync(await office.FoundChapterAsync($"Chapter {n}"), $"Meeting {n}", today.AddDays(n % 7), "FREQ=WEEKLY");
            }
        }

        await database.ExecuteAsync("analyze");
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(1);
        await MeasureAsync("6 calendar, a month of 200 chapters", $"/api/meetings/public?from={first:O}&to={first.AddMonths(1).AddDays(-1):O}&maxResultCount=1000");
        await MeasureAsync("6 … five years of them as iCalendar", "/api/meetings/calendars/association.ics?months=60");

        async Task MeasureAsync(string what, string path)
        {
            var request = HttpRequests.Get(host, path);
            await Load.RequestAsync(port, AtOnce, WarmUp, request);
            report.Add(what, await Measured.OfAsync(product, () => Load.RequestAsync(port, AtOnce, Run, request)));
        }
    }
}
