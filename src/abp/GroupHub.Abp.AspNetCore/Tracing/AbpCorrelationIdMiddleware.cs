using System.Buffers;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp.Tracing;

namespace Volo.Abp.AspNetCore.Tracing;

/// <summary>
/// Gives every request an id that its log lines, audit entries and answer share; a caller may bring its own.
/// </summary>
internal sealed class AbpCorrelationIdMiddleware(
    RequestDelegate next,
    ICorrelationIdProvider correlationId,
    IOptions<AbpCorrelationIdOptions> options)
{
    private const int LongestAccepted = 64;
    private static readonly SearchValues<char> Harmless =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.:");

    private readonly string _header = options.Value.HttpHeaderName;
    private readonly bool _answers = options.Value.SetResponseHeader;

    public async Task InvokeAsync(HttpContext http)
    {
        var id = FindGiven(http) ?? Activity.Current?.TraceId.ToHexString() ?? http.TraceIdentifier;
        if (_answers) http.Response.Headers[_header] = id;
        using (correlationId.Change(id)) await next(http);
    }

    private string? FindGiven(HttpContext http)
    {
        if (!http.Request.Headers.TryGetValue(_header, out var values)
            || values[0] is not { Length: > 0 and <= LongestAccepted } given)
            return null;
        return given.AsSpan().ContainsAnyExcept(Harmless) ? null : given;
    }
}
