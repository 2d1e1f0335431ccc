using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Elastic.Transport;
using Microsoft.Extensions.Logging;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>Asks Elasticsearch, and turns everything that is no answer into one exception that says why.</summary>
internal sealed class Cluster(ITransport transport, CircuitBreaker breaker, ILogger logger)
{
    private const string RetryAfter = "Retry-After";

    /// <summary>As long as the connection waits: as a person would for a search.</summary>
    private static readonly RequestConfiguration Usual = Within(time: null);
    private static readonly RequestConfiguration Patient = Within(TimeSpan.FromSeconds(30));

    public string? Fault => breaker.Reason;

    /// <exception cref="DirectoryUnavailableException">No answer, or none that can be understood.</exception>
    public async Task<ClusterAnswer> AskAsync(
        HttpMethod method, string path, ReadOnlyMemory<byte>? body, CancellationToken cancellation,
        bool isPatient = false)
    {
        breaker.Enter();
        var data = body is { } json ? PostData.ReadOnlyMemory(json) : null;
        var patience = isPatient ? Patient : Usual;
        var response = await transport.RequestAsync<BytesResponse>(method, path, data, patience, cancellation);
        cancellation.ThrowIfCancellationRequested();

        var call = response.ApiCallDetails;
        if (ProblemOf(call) is { } problem) throw Fail(problem, call.OriginalException);
        if (call.HttpStatusCode != 429) breaker.NoteSuccess();
        return new ClusterAnswer(call.HttpStatusCode!.Value, response.Body, WaitOf(call));
    }

    /// <summary>As above, for an answer that is a document of ours or an error.</summary>
    public async Task<T> AskAsync<T>(
        HttpMethod method,
        string path,
        ReadOnlyMemory<byte>? body,
        JsonTypeInfo<T> type,
        CancellationToken cancellation,
        bool isPatient = false)
    {
        var answer = await AskAsync(method, path, body, cancellation, isPatient);
        if (answer.IsNotFound) throw new DirectoryNotReadyException();
        return answer.IsSuccess ? Read(answer, type) : throw Refused(answer);
    }

    public T Read<T>(ClusterAnswer answer, JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(answer.Body, type) ?? throw new JsonException("The answer is empty.");
        }
        catch (JsonException unreadable)
        {
            throw Fail("Elasticsearch answers with something that is no answer to the question.", unreadable);
        }
    }

    public DirectoryUnavailableException Refused(ClusterAnswer answer) => Fail(answer.Status == 429
        ? "Elasticsearch has too much to do."
        : $"Elasticsearch refuses the request: {answer.Status} {answer.Excerpt}");

    /// <summary>For an answer that is well-formed and still cannot be right.</summary>
    public DirectoryUnavailableException Fail(string reason, Exception? cause = null)
    {
        breaker.NoteFailure(reason);
        logger.LogWarning(cause, "The directory's search engine: {Reason}", reason);
        return new DirectoryUnavailableException(reason, cause);
    }

    private static string? ProblemOf(ApiCallDetails call) => call switch
    {
        { OriginalException: TimeoutException } => "Elasticsearch does not answer in time.",
        { HttpStatusCode: null } => "Elasticsearch cannot be reached.",
        { OriginalException: not null } => "Elasticsearch breaks off in the middle of its answer.",
        { HttpStatusCode: 401 or 403 } =>
            $"Elasticsearch does not let this host in ({call.HttpStatusCode}): check Elasticsearch:ApiKey, "
                + "or UserName and Password.",
        { HttpStatusCode: >= 500 } => $"Elasticsearch is not well ({call.HttpStatusCode}).",
        _ => null,
    };

    private static TimeSpan? WaitOf(ApiCallDetails call)
    {
        if (!call.TryGetHeader(RetryAfter, out var values)) return null;
        var isNumber = int.TryParse(
            values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds);
        return isNumber ? TimeSpan.FromSeconds(seconds) : null;
    }

    private static RequestConfiguration Within(TimeSpan? time) =>
        new() { RequestTimeout = time, ResponseHeadersToParse = new HeadersList(RetryAfter) };
}

/// <param name="Status">Below 500.</param>
/// <param name="Body">JSON.</param>
/// <param name="Wait">How long the server wants to be left alone.</param>
internal sealed record ClusterAnswer(int Status, byte[] Body, TimeSpan? Wait)
{
    private const int ExcerptLength = 300;

    public bool IsSuccess => Status is >= 200 and < 300;

    public bool IsNotFound => Status == 404;

    /// <summary>The beginning of what the server says, for the log.</summary>
    public string Excerpt
    {
        get
        {
            var text = System.Text.Encoding.UTF8.GetString(Body);
            return text.Length > ExcerptLength ? $"{text[..ExcerptLength]}…" : text;
        }
    }
}
