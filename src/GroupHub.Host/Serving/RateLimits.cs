using System.Globalization;
using System.Threading.RateLimiting;

namespace GroupHub.Host.Serving;

/// <summary>How often one address may ask one association before it has said who it is.</summary>
internal sealed class RateLimits
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private static readonly PathString[] SignInPaths = ["/Account", "/connect/token", "/api/account"];

    public bool Enabled { get; set; } = true;

    public int ReadsPerMinute { get; set; } = 600;

    public int WritesPerMinute { get; set; } = 60;

    public int SignInsPerMinute { get; set; } = 20;

    public void AddTo(IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, (string, string, string)>(Find);
        limiter.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = ((int)Window.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    });

    private RateLimitPartition<(string, string, string)> Find(HttpContext http)
    {
        var request = http.Request;
        var writes = !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method);
        if (writes && Array.Exists(SignInPaths, path => request.Path.StartsWithSegments(path))) return Limit(http, "sign-in", SignInsPerMinute);
        if (http.User.Identity is { IsAuthenticated: true }) return RateLimitPartition.GetNoLimiter(("", "", ""));
        return writes ? Limit(http, "write", WritesPerMinute) : Limit(http, "read", ReadsPerMinute);
    }

    private static RateLimitPartition<(string, string, string)> Limit(HttpContext http, string kind, int perMinute) =>
        RateLimitPartition.GetSlidingWindowLimiter(
            (kind, http.Connection.RemoteIpAddress?.ToString() ?? "", http.Request.Host.Host),
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = perMinute, Window = Window, SegmentsPerWindow = 6, QueueLimit = 0 });
}
