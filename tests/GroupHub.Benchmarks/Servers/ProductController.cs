using System.Security.Claims;
using GroupHub.Abp.EventBus;
using GroupHub.Directory.Engine;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using Volo.Abp.Identity;
using Volo.Abp.Security.Claims;
using Volo.Abp.Uow;

namespace GroupHub.Benchmarks.Servers;

public sealed record Greeting(string Text)
{
    public static Greeting Hello { get; } = new("Hello");
}

/// <summary>The trivial actions, inside the product.</summary>
[Route("api/benchmark")]
public sealed class ProductController : ModuleController
{
    [HttpGet, AllowAnonymous]
    public Greeting Greet() => Greeting.Hello;

    [HttpGet("signed-in"), Authorize(MembersPermissions.Own)]
    public Greeting GreetMember() => Greeting.Hello;

    /// <summary>Answers when nothing is left to do in the background.</summary>
    [HttpPost("settle"), AllowAnonymous, UnitOfWork(IsDisabled = true)]
    public Task Settle() => HttpContext.RequestServices.GetRequiredService<IEventDeliveries>().SettleAsync();

    /// <summary>A token as the sign-in issues it.</summary>
    [HttpPost("token"), AllowAnonymous]
    public async Task<string> Issue(string email)
    {
        var services = HttpContext.RequestServices;
        var users = services.GetRequiredService<IdentityUserManager>();
        var user = (await users.FindByEmailAsync(email))!;
        var claims = new List<Claim>
        {
            new("sub", user.Id.ToString()),
            new("preferred_username", user.UserName),
            new("email", user.Email),
            new("scope", "openid offline_access GroupHub"),
            new(AbpClaimTypes.TenantId, CurrentTenant.Id.ToString()!),
        };
        claims.AddRange((await users.GetRolesAsync(user)).Select(role => new Claim("role", role)));
        return Tokens.Issue($"{Request.Scheme}://{Request.Host}/", "GroupHub", claims, services.GetRequiredService<IOptionsMonitor<OpenIddictServerOptions>>().CurrentValue.SigningCredentials[0]);
    }

    /// <summary>Searches without HTTP for some seconds, on every processor.</summary>
    [HttpPost("searches"), AllowAnonymous, UnitOfWork(IsDisabled = true)]
    public async Task<int> Search(int seconds, [FromBody] string[] queries)
    {
        var engine = HttpContext.RequestServices.GetRequiredService<IDirectoryEngine>();
        var (association, today, until) = (CurrentTenant.Id!.Value, DateOnly.FromDateTime(Clock.Now), Clock.Now.AddSeconds(seconds));
        var searches = queries.Select(text => new DirectorySearch { Text = text, Searcher = Searcher.Visitor, Today = today }).ToArray();
        var counts = await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(SearchAsync)));
        return counts.Sum();

        async Task<int> SearchAsync()
        {
            var done = 0;
            while (Clock.Now < until) await engine.SearchAsync(association, searches[done++ % searches.Length]);
            return done;
        }
    }
}

internal static class Tokens
{
    public static string Issue(string issuer, string audience, IEnumerable<Claim> claims, SigningCredentials key) =>
        new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            TokenType = "at+jwt",
            Subject = new ClaimsIdentity(claims),
            SigningCredentials = key,
        });
}
