using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace GroupHub.TestKit;

/// <summary>Somebody at the API: what they ask, and what they get or are refused.</summary>
public sealed class Caller(HttpClient http)
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public HttpClient Http => http;

    public async Task<T> Get<T>(string path) => await Read<T>(await http.GetAsync(path));

    public async Task<HttpStatusCode> Get(string path)
    {
        using var response = await http.GetAsync(path);
        return response.StatusCode;
    }

    public async Task<T> Post<T>(string path, object? body = null) => await Read<T>(await http.PostAsync(path, Content(body)));

    public async Task Post(string path, object? body = null) => await Succeeded(await http.PostAsync(path, Content(body)));

    public async Task<T> Put<T>(string path, object? body = null) => await Read<T>(await http.PutAsync(path, Content(body)));

    public async Task Put(string path, object? body = null) => await Succeeded(await http.PutAsync(path, Content(body)));

    public async Task<Refusal> GetAndFail(string path) => await Refused(await http.GetAsync(path));

    public async Task<Refusal> PostAndFail(string path, object? body = null) => await Refused(await http.PostAsync(path, Content(body)));

    public async Task<Refusal> PostTextAndFail(string path, string body, string mediaType = "application/json") =>
        await Refused(await http.PostAsync(path, new StringContent(body, Encoding.UTF8, mediaType)));

    public async Task<Refusal> PutAndFail(string path, object? body = null) => await Refused(await http.PutAsync(path, Content(body)));

    public Caller In(string culture)
    {
        http.DefaultRequestHeaders.Remove("Accept-Language");
        http.DefaultRequestHeaders.Add("Accept-Language", culture);
        return this;
    }

    private static JsonContent Content(object? body) => JsonContent.Create(body ?? new { }, options: Json);

    private static async Task<T> Read<T>(HttpResponseMessage response)
    {
        await Succeeded(response);
        return (await response.Content.ReadFromJsonAsync<T>(Json))!;
    }

    private static async Task Succeeded(HttpResponseMessage response)
    {
        if (response.IsSuccessStatusCode) return;
        throw new InvalidOperationException($"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri} → {(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
    }

    private static async Task<Refusal> Refused(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        if (response.IsSuccessStatusCode) throw new InvalidOperationException($"{response.RequestMessage!.RequestUri} was not refused: {text}");
        var envelope = text.StartsWith('{') ? JsonSerializer.Deserialize<ErrorEnvelope>(text, Json) : null;
        return new Refusal(response.StatusCode, envelope?.Error ?? new RefusalError(null, text, null, []));
    }

    private sealed record ErrorEnvelope(RefusalError Error);
}

/// <summary>A reply that says no, in ABP's envelope.</summary>
public sealed record Refusal(HttpStatusCode Status, RefusalError Error);

public sealed record RefusalError(string? Code, string? Message, string? Details, IReadOnlyList<FieldError>? ValidationErrors);

public sealed record FieldError(string Message, IReadOnlyList<string> Members);
