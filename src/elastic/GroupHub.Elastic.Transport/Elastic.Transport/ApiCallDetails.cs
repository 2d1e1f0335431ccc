using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Elastic.Transport;

/// <summary>How a call went. Never holds what the client said of itself to be let in.</summary>
public sealed class ApiCallDetails
{
    private readonly Dictionary<string, IEnumerable<string>> _headers = new(StringComparer.OrdinalIgnoreCase);

    internal ApiCallDetails() { }

    public HttpMethod HttpMethod { get; internal init; }

    public Uri? Uri { get; internal init; }

    /// <summary>Absent where no answer came.</summary>
    public int? HttpStatusCode { get; internal set; }

    public bool HasSuccessfulStatusCode => HttpStatusCode is >= 200 and < 300;

    /// <summary>What kept the answer from coming, or from coming completely.</summary>
    public Exception? OriginalException { get; internal set; }

    /// <summary>Kept where direct streaming is disabled.</summary>
    public byte[]? RequestBodyInBytes { get; private set; }

    /// <inheritdoc cref="RequestBodyInBytes"/>
    public byte[]? ResponseBodyInBytes { get; private set; }

    public string DebugInformation
    {
        get
        {
            var text = new StringBuilder(ToString()).AppendLine();
            if (OriginalException is { } exception) text.Append("# Exception: ").AppendLine(exception.ToString());
            if (RequestBodyInBytes is { } request)
            {
                text.AppendLine("# Request:").AppendLine(Encoding.UTF8.GetString(request));
            }

            if (ResponseBodyInBytes is { } response)
            {
                text.AppendLine("# Response:").AppendLine(Encoding.UTF8.GetString(response));
            }

            return text.ToString();
        }
    }

    /// <summary>Only of the headers that the request's configuration asked for.</summary>
    public bool TryGetHeader(string key, [NotNullWhen(true)] out IEnumerable<string>? headerValues) =>
        _headers.TryGetValue(key, out headerValues);

    public override string ToString()
    {
        var status = HttpStatusCode?.ToString(CultureInfo.InvariantCulture) ?? "no answer";
        var outcome = HasSuccessfulStatusCode && OriginalException is null ? "Successful" : "Unsuccessful";
        return $"{outcome} ({status}) low level call on {HttpMethod}: {Uri?.PathAndQuery ?? "no node"}";
    }

    internal void KeepHeaders(HttpResponseMessage answer, HeadersList? wanted)
    {
        if (wanted is not { } names) return;
        foreach (var name in names)
        {
            if (answer.Headers.TryGetValues(name, out var values)) _headers[name] = values;
        }
    }

    internal async Task KeepBodiesAsync(PostData? request, TransportResponse response, CancellationToken cancellation)
    {
        using var sent = new MemoryStream();
        if (request is not null) await request.WriteAsync(sent, cancellation);
        RequestBodyInBytes = sent.ToArray();
        ResponseBodyInBytes = response switch
        {
            BytesResponse bytes => bytes.Body,
            StringResponse text => Encoding.UTF8.GetBytes(text.Body),
            _ => null,
        };
    }
}

/// <summary>A failed call, where the settings want failures to be thrown.</summary>
public class TransportException(string message, Exception? innerException, ApiCallDetails? apiCallDetails)
    : Exception(message, innerException)
{
    public ApiCallDetails? ApiCallDetails { get; } = apiCallDetails;
}
