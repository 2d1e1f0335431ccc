using System.Text.Json;
using GroupHub.Benchmarks.Measuring;

namespace GroupHub.Benchmarks.Cases;

/// <summary>Somebody signed in, the admin unless told, who makes what the benchmarks of meetings need.</summary>
internal sealed class MeetingOffice : IDisposable
{
    public const string Admin = "nora@riverside.example";

    private readonly HttpConnection _connection;
    private readonly string _host;

    private MeetingOffice(HttpConnection connection, string host, string token) => (_connection, _host, Token) = (connection, host, token);

    public string Token { get; }

    public static async Task<MeetingOffice> OpenAsync(string host, int port, string email = Admin)
    {
        var connection = await HttpConnection.OpenAsync(port);
        await connection.SendAsync(HttpRequests.Post(host, "/api/benchmark/settle", "text/plain", ""));
        var token = (await connection.SendAsync(HttpRequests.Post(host, $"/api/benchmark/token?email={email}", "text/plain", ""))).Text.Trim();
        return new MeetingOffice(connection, host, token);
    }

    public async Task<Guid> FoundChapterAsync(string name) =>
        (await PostAsync("/api/chapters", new { requestId = Guid.NewGuid(), name, kind = "chapter" })).GetProperty("id").GetGuid();

    /// <summary>The first meeting; more where there is a rule.</summary>
    public async Task<Guid> ScheduleAsync(Guid? chapterId, string title, DateOnly date, string? rule = null, int? seats = null) => (await PostAsync("/api/meetings", new
    {
        requestId = Guid.NewGuid(), chapterId, title, place = "Town hall", date, from = "18:00:00", minutes = 90, zone = "Europe/Berlin", isPublic = true, rule, seats,
    })).GetProperty("meetingId").GetGuid();

    /// <summary>The path of their own calendar's secret address.</summary>
    public async Task<string> IssueCalendarAsync() =>
        new Uri((await PostAsync("/api/meetings/mine/calendar", new { })).GetProperty("address").GetString()!).PathAndQuery;

    public void Dispose() => _connection.Dispose();

    private async Task<JsonElement> PostAsync(string path, object body)
    {
        var answer = await _connection.SendAsync(HttpRequests.Post(_host, path, "application/json", JsonSerializer.Serialize(body, JsonSerializerOptions.Web), Token));
        return answer.Status == 200 ? JsonDocument.Parse(answer.Body).RootElement : throw new InvalidOperationException($"{path}: {answer.Status} {answer.Text}");
    }
}
