using GroupHub.Benchmarks.Measuring;
using GroupHub.Benchmarks.Servers;

namespace GroupHub.Benchmarks.Cases;

/// <summary>200 people who come to and stay away from one meeting of 150 seats again and again, all at once: everybody wants the same row.</summary>
internal sealed class AnsweringMeetings : IBenchmark
{
    private const int AtOnce = 200, Seats = 150;
    private const string Members = "select \"Id\" from members.members where \"TenantId\" = (select \"Id\" from \"AbpTenants\" where \"Name\" = 'riverside') order by \"Id\" limit 200";

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5), Run = TimeSpan.FromSeconds(10);

    public string Name => "answers";

    public async Task RunAsync(Report report)
    {
        using var data = new DataFolder();
        await using var database = await BenchmarkDatabase.CreateAsync();
        var port = Server.FreePort();
        var host = Product.HostOf(Product.Association, port);
        await using var product = (await Server.StartAsync(Product.WithExtras(port, data.Path, database), HttpRequests.Get(host, "/api/dues/plans"))).Server;
        using var office = await MeetingOffice.OpenAsync(host, port);
        var meeting = await office.ScheduleAsync(null, "Everybody", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(45), seats: Seats);

        var members = await database.ListIdsAsync(Members);
        var (come, stay) = (Answers("yes"), Answers("no"));
        var connections = await Task.WhenAll(members.Select(_ => HttpConnection.OpenAsync(port)));
        var turns = new int[members.Count];
        var refusals = 0;
        await Load.RunAsync(AtOnce, WarmUp, AnswerAsync);
        var measured = await Measured.OfAsync(product, () => Load.RunAsync(AtOnce, Run, AnswerAsync));
        var taken = await database.CountAsync(SeatsTakenAt(meeting));
        report.Add("5 answers to one meeting, 200 at once", measured);
        report.Add(taken <= Seats ? "5 … seats taken at the end" : "5 … seats taken at the end (FAILED: overbooked)", "", "", $"{taken} of {Seats}", $"≤ {Seats}");
        Array.ForEach(connections, connection => connection.Dispose());

        byte[][] Answers(string reply) => [.. members.Select(member => HttpRequests.Put(host, $"/api/meetings/{meeting}/answers/{member}", $$"""{ "reply": "{{reply}}" }""", office.Token))];

        async ValueTask<bool> AnswerAsync(int n)
        {
            var answer = await connections[n].SendAsync((turns[n]++ % 2 == 0 ? come : stay)[n]);
            if (answer.Status != 200 && Interlocked.Exchange(ref refusals, 1) == 0) Console.WriteLine($"Refused: {answer.Status} {answer.Text}");
            return answer.Status == 200;
        }
    }

    private static string SeatsTakenAt(Guid meeting) => $"""
        select coalesce(sum(1 + "Guests"), 0)::bigint from meetings.answers
        where "MeetingId" = '{meeting}' and "Seat" in ('Seated', 'Offered')
        """;
}
