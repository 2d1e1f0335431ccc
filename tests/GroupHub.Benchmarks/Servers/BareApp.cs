using System.Security.Cryptography;
using GroupHub.Benchmarks.Measuring;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Tokens;

namespace GroupHub.Benchmarks.Servers;

/// <summary>What ASP.NET Core MVC costs by itself: the same actions, and nothing around them but a token check.</summary>
internal static class BareApp
{
    public const string Verb = "serve-bare";
    public const string Policy = "member";
    private const string Issuer = "http://bare.localhost/", Audience = "bare", KeyVariable = "BARE_KEY";

    public static ServerStart Start(int port, RSA key, string log) => new(typeof(BareApp).Assembly.Location, AppContext.BaseDirectory, port, log)
    {
        Arguments = [Verb, "--urls", $"http://127.0.0.1:{port}"],
        Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production", [KeyVariable] = Convert.ToBase64String(key.ExportRSAPublicKey()) },
    };

    public static string TokenFor(string email, RSA key) => Tokens.Issue(
        Issuer,
        Audience,
        [
            new("sub", Guid.NewGuid().ToString()),
            new("preferred_username", email),
            new("email", email),
            new("scope", "openid offline_access bare"),
            new("tenantid", Guid.NewGuid().ToString()),
            new("role", Policy),
        ],
        new SigningCredentials(new RsaSecurityKey(key), SecurityAlgorithms.RsaSha256));

    public static async Task ServeAsync(string[] args)
    {
        var key = RSA.Create();
        key.ImportRSAPublicKey(Convert.FromBase64String(Environment.GetEnvironmentVariable(KeyVariable)!), out _);
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddControllers().ConfigureApplicationPartManager(parts =>
        {
            parts.ApplicationParts.Clear();
            parts.ApplicationParts.Add(new TypesPart(typeof(BareController)));
        });
        builder.Services.AddAuthentication().AddJwtBearer(options =>
        {
            options.MapInboundClaims = false;
            options.TokenValidationParameters = new() { IssuerSigningKey = new RsaSecurityKey(key), ValidIssuer = Issuer, ValidAudience = Audience, RoleClaimType = "role" };
        });
        builder.Services.AddAuthorizationBuilder().AddPolicy(Policy, policy => policy.RequireRole(Policy));

        var app = builder.Build();
        app.MapControllers();
        await app.RunAsync();
    }
}

[ApiController, Route("api/benchmark")]
public sealed class BareController : ControllerBase
{
    [HttpGet]
    public Greeting Greet() => Greeting.Hello;

    [HttpGet("signed-in"), Authorize(BareApp.Policy)]
    public Greeting GreetMember() => Greeting.Hello;
}
