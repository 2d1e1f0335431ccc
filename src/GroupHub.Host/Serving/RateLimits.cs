using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Volo.Abp.Security.Claims;

namespace GroupHub.Host.Serving;

/// <summary>
/// How often one address may ask one association before it has said who
/// it is, and how often anybody may send a test mail.
/// </summary>
internal sealed class RateLimits
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);
    private static readonly PathString[] SignInPaths = ["/Account", "/connect/token", "/api/account"];
    private static readonly PathString[] FoundingPaths = ["/start", "/api/founding"];
    private static readonly PathString TestMail = "/api/setting-management/emailing/send-test-email";
    private static readonly PathString Announcements = "/api/communication/announcements";

    public bool Enabled { get; set; } = true;

    public int ReadsPerMinute { get; set; } = 600;

    public int WritesPerMinute { get; set; } = 60;

    public int SignInsPerMinute { get; set; } = 20;

    public int TestMailsPerMinute { get; set; } = 5;

    public int FoundingsPerMinute { get; set; } = 10;

    public void AddTo(IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, (string, string, string)>(Find);
        limiter.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = ((int)Window.TotalSeconds)
                .ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    });

    public static bool IsSignIn(HttpContext http) =>
        Writes(http) && Array.Exists(SignInPaths, path => http.Request.Path.StartsWithSegments(path));

    private static bool Writes(HttpContext http) =>
        !HttpMethods.IsGet(http.Request.Method)
            && !HttpMethods.IsHead(http.Request.Method)
            && !HttpMethods.IsOptions(http.Request.Method);

    private RateLimitPartition<(string, string, string)> Find(HttpContext http)
    {
        var writes = Writes(http);
        if (IsSignIn(http)) return Limit(http, "sign-in", SignInsPerMinute);
        if (writes && Array.Exists(FoundingPaths, path => http.Request.Path.StartsWithSegments(path)))
            return Limit(http, "founding", FoundingsPerMinute);
        if (http.User.Identity is { IsAuthenticated: true }) return LimitUser(http);
        return writes ? Limit(http, "write", WritesPerMinute) : Limit(http, "read", ReadsPerMinute);
    }

    private static bool IsTestMail(PathString path) => path.StartsWithSegments(TestMail)
        || (path.StartsWithSegments(Announcements, out var rest)
            && rest.Value?.EndsWith("/test", StringComparison.OrdinalIgnoreCase) == true);

    private RateLimitPartition<(string, string, string)> LimitUser(HttpContext http) => IsTestMail(http.Request.Path)
        ? Limit(
            "test-mail", http.User.FindFirstValue(AbpClaimTypes.UserId) ?? "", http.Request.Host.Host,
            TestMailsPerMinute)
        : RateLimitPartition.GetNoLimiter(("", "", ""));

    private static RateLimitPartition<(string, string, string)> Limit(HttpContext http, string kind, int perMinute) =>
        Limit(kind, http.Connection.RemoteIpAddress?.ToString() ?? "", http.Request.Host.Host, perMinute);

    private static RateLimitPartition<(string, string, string)> Limit(
        string kind, string who, string where, int perMinute) =>
        RateLimitPartition.GetSlidingWindowLimiter(
            (kind, who, where),
            _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = perMinute,
                Window = Window,
                SegmentsPerWindow = 6,
                QueueLimit = 0,
            });
}
