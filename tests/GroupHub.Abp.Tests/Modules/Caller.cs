using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace GroupHub.Abp.Tests.Modules;

/// <summary>Somebody at the API: a user, or a visitor of a tenant.</summary>
public sealed class Caller(HttpClient client)
{
    public Task<Reply> Get(string path) => SendAsync(HttpMethod.Get, path);

    public Task<Reply> Post(string path, object? body = null) => SendAsync(HttpMethod.Post, path, body);

    public Task<Reply> Put(string path, object? body = null) => SendAsync(HttpMethod.Put, path, body);

    public Task<Reply> Delete(string path) => SendAsync(HttpMethod.Delete, path);

    public Caller InGerman()
    {
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("de");
        return this;
    }

    private async Task<Reply> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = JsonContent.Create(body);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new Reply(response.StatusCode, text, response.Headers.Contains("_AbpErrorFormat"));
    }
}

public sealed record Reply(HttpStatusCode Status, string Text, bool HasErrorFormat)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public string? Code => Json.GetProperty("error").GetProperty("code").GetString();

    public string Message => Json.GetProperty("error").GetProperty("message").GetString()!;

    public Guid Id => Json.GetProperty("id").GetGuid();

    public string Value(string member) => Json.GetProperty(member).GetString()!;

    public JsonElement[] Items => [.. Json.GetProperty("items").EnumerateArray()];

    public Reply Succeeded()
    {
        ((int)Status).ShouldBeInRange(200, 299, Text);
        return this;
    }

    public Reply Refused(HttpStatusCode status, string? code = null)
    {
        Status.ShouldBe(status, Text);
        HasErrorFormat.ShouldBeTrue();
        if (code is not null) Code.ShouldBe(code);
        return this;
    }
}
