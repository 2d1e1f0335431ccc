using System.Diagnostics;
using System.Text.Json;
using GroupHub.Benchmarks.Measuring;
using GroupHub.Benchmarks.Servers;

namespace GroupHub.Benchmarks.Cases;

/// <summary>Visitors who fill in the form and pay, eight at once; each must end as a member.</summary>
internal sealed class SigningUp : IBenchmark
{
    private const int AtOnce = 8, Ok = 200, SeeOther = 303;

    // What a sign-up costs falls until the third round, and then stays.
    private const int WarmUps = 3;
    private const string CountMembers = "select count(*) from dues.applications where \"State\" = 'Member'";

    // Asked too often, the database would be busy with being asked.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8), Run = TimeSpan.FromSeconds(10), Patience = TimeSpan.FromMinutes(2);

    public string Name => "signup";

    public async Task RunAsync(Report report)
    {
        using var data = new DataFolder();
        await using var database = await BenchmarkDatabase.CreateAsync();
        var port = Server.FreePort();
        var host = Product.HostOf(Product.Association, port);
        await using var product = (await Server.StartAsync(Product.Plain(port, data.Path, database), HttpRequests.Get(host, "/api/dues/plans"))).Server;
        await using var visitors = await Visitors.ComeAsync(host, port, AtOnce);
        await SettleAsync(database);
        await database.ExecuteAsync("analyze");

        for (var round = 0; round < WarmUps; round++) await MeasureAsync(product, database, visitors, WarmUp);
        await database.ExecuteAsync("analyze");
        var (measured, allMembers, databaseTime) = await MeasureAsync(product, database, visitors, Run);
        var (answered, count) = (measured.Load, measured.Load.Done);
        report.Add("4 sign-ups answered", "", Report.Rate(answered.PerSecond));
        report.Add(Report.Failures("4 sign-ups, all are members", answered), Report.Time(measured.MicrosecondsEach), Report.Rate(count / allMembers.TotalSeconds), "", "≥ 500");
        report.Add("4 … in the database server", Report.Time(databaseTime.TotalMicroseconds / count));
    }

    private static async Task<(Measured Measured, TimeSpan AllMembers, TimeSpan Database)> MeasureAsync(
        Server product, BenchmarkDatabase database, Visitors visitors, TimeSpan duration)
    {
        var (clock, before, known) = (Stopwatch.StartNew(), await database.GetProcessorTimeAsync(), await database.CountAsync(CountMembers));
        var measured = await Measured.OfAsync(product, async () =>
        {
            var answered = await Load.RunAsync(AtOnce, duration, visitors.SignUpAsync);
            while (await database.CountAsync(CountMembers) < known + answered.Done)
            {
                if (clock.Elapsed > Patience) throw new TimeoutException("Not everybody has become a member.");
                await Task.Delay(Pause);
            }

            clock.Stop();
            await SettleAsync(database);
            return answered;
        });
        return (measured, clock.Elapsed, await database.GetProcessorTimeAsync() - before);
    }

    /// <summary>Until accounts are open, mails written and read models up to date.</summary>
    private static async Task SettleAsync(BenchmarkDatabase database)
    {
        while (await database.CountAsync("select count(*) from \"AbpEventOutbox\"") > 0) await Task.Delay(Pause);
    }

    private sealed class Visitors(string host, Guid plan, Guid chapter, HttpConnection[] connections) : IAsyncDisposable
    {
        public static async Task<Visitors> ComeAsync(string host, int port, int count)
        {
            var connections = await Task.WhenAll(Enumerable.Range(0, count).Select(_ => HttpConnection.OpenAsync(port)));
            using var offered = JsonDocument.Parse((await connections[0].SendAsync(HttpRequests.Get(host, "/api/dues/plans"))).Body);
            using var near = JsonDocument.Parse((await connections[0].SendAsync(HttpRequests.Get(host, "/api/chapters/suggestion?postcode=82467"))).Body);
            return new Visitors(
                host, offered.RootElement[0].GetProperty("id").GetGuid(), near.RootElement.GetProperty("chapter").GetProperty("id").GetGuid(), connections);
        }

        public async ValueTask<bool> SignUpAsync(int n)
        {
            var applied = await connections[n].SendAsync(HttpRequests.Post(host, "/api/dues/applications", "application/json", Form()));
            if (applied.Status != Ok) return false;
            var checkout = new Uri(JsonDocument.Parse(applied.Body).RootElement.GetProperty("checkoutUrl").GetString()!);
            var paid = await connections[n].SendAsync(HttpRequests.Post(host, checkout.AbsolutePath, "application/x-www-form-urlencoded", "action=Pay"));
            return paid.Status == SeeOther;
        }

        public ValueTask DisposeAsync()
        {
            Array.ForEach(connections, connection => connection.Dispose());
            return ValueTask.CompletedTask;
        }

        private string Form()
        {
            var id = Guid.NewGuid();
            return $$"""
                { "requestId": "{{id}}", "planId": "{{plan}}", "firstName": "Ada", "lastName": "Lovelace", "email": "ada.{{id:N}}@people.example",
                  "company": "Engines & Co.", "profession": "Analyst", "town": "Riverside", "postcode": "82467",
                  "chapterIds": ["{{chapter}}"], "consent": true }
                """;
        }
    }
}
