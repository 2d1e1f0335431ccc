using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace GroupHub.Billing.Tests.Stripe;

/// <summary>The little of Stripe's API that checkouts use, in this process, without a network.</summary>
internal sealed class FakeStripe : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentDictionary<string, FakeSession> _byKey = new();

    private FakeStripe(WebApplication server) => _server = server;

    public string Address => _server.Urls.Single();

    public bool IsDown { get; set; }

    /// <summary>Why no page is opened, as one of Stripe's codes.</summary>
    public string? RefusesBecause { get; set; }

    /// <summary>The line breaks off before an answer.</summary>
    public bool IsCutOff { get; set; }

    /// <summary>The session about which the line breaks off.</summary>
    public string? CutOffAt { get; set; }

    /// <summary>What was given back, by the key under which it was asked for.</summary>
    public ConcurrentDictionary<string, FakeRefund> Refunds { get; } = new();

    /// <summary>The accounts that are connected, and whether they can take money.</summary>
    public ConcurrentDictionary<string, bool> Accounts { get; } = new();

    public IReadOnlyCollection<FakeSession> Sessions => [.. _byKey.Values];

    public static async Task<FakeStripe> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var stripe = new FakeStripe(builder.Build());
        stripe._server.Use(stripe.HangUpIfCutOffAsync);
        stripe._server.MapPost("/v1/checkout/sessions", stripe.CreateAsync);
        stripe._server.MapGet("/v1/checkout/sessions/{id}", (string id, HttpRequest request) => stripe.On(request, id, stripe.Answer));
        stripe._server.MapPost("/v1/checkout/sessions/{id}/expire", (string id, HttpRequest request) => stripe.On(request, id, stripe.Expire));
        stripe._server.MapGet("/v1/account", () => stripe.Show("acct_platform", takesMoney: true));
        stripe._server.MapGet("/v1/accounts/{id}", (string id) =>
            stripe.Accounts.TryGetValue(id, out var takesMoney) || stripe.IsDown ? stripe.Show(id, takesMoney) : Failure(403, "invalid_request_error"));
        stripe._server.MapPost("/v1/refunds", stripe.RefundAsync);
        await stripe._server.StartAsync();
        return stripe;
    }

    public FakeSession Find(string id) => _byKey.Values.Single(session => session.Id == id || session.Url == id);

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private Task HangUpIfCutOffAsync(HttpContext context, RequestDelegate next)
    {
        var isAbout = CutOffAt is { } id && context.Request.Path.Value!.Contains(id, StringComparison.Ordinal);
        if (!IsCutOff && !isAbout) return next(context);

        context.Abort();
        return Task.CompletedTask;
    }

    private async Task<IResult> CreateAsync(HttpRequest request)
    {
        if (RefusesBecause is { } code) return Failure(400, "invalid_request_error", code);

        var form = await request.ReadFormAsync();
        var key = request.Headers["Idempotency-Key"].ToString();
        return Answer(_byKey.GetOrAdd(key, _ => FakeSession.From(form, request.Headers)));
    }

    private async Task<IResult> RefundAsync(HttpRequest request)
    {
        if (IsDown) return Failure(500, "api_error");

        var form = await request.ReadFormAsync();
        var asked = new FakeRefund(form["payment_intent"].ToString(), long.Parse(form["amount"]!, CultureInfo.InvariantCulture), request.Headers["Stripe-Account"].ToString());
        var given = Refunds.GetOrAdd(request.Headers["Idempotency-Key"].ToString(), asked);
        return Results.Json(new { id = $"re_{given.PaymentIntent}", @object = "refund", amount = given.Amount, status = "succeeded" });
    }

    /// <summary>Another account than the one it was opened on does not know a session.</summary>
    private IResult On(HttpRequest request, string id, Func<FakeSession, IResult> answer)
    {
        var session = Find(id);
        var account = request.Headers["Stripe-Account"].ToString();
        return account == (session.Account ?? "") ? answer(session) : Failure(404, "invalid_request_error");
    }

    private IResult Expire(FakeSession session)
    {
        if (!IsDown && session.Status != "open") return Failure(400, "invalid_request_error");

        if (!IsDown) session.Status = "expired";
        return Answer(session);
    }

    private IResult Show(string account, bool takesMoney) => IsDown
        ? Failure(500, "api_error")
        : Results.Json(new { id = account, @object = "account", charges_enabled = takesMoney });

    private static IResult Failure(int status, string type, string? code = null) =>
        Results.Json(new { error = new { type, code, message = "Not now." } }, statusCode: status);

    private IResult Answer(FakeSession session) => IsDown
        ? Failure(500, "api_error")
        : Results.Text(JsonSerializer.Serialize(session.ToJson()), "application/json");
}

internal sealed record FakeRefund(string PaymentIntent, long Amount, string Account);
