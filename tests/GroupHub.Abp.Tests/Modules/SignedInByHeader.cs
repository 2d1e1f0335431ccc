using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace GroupHub.Abp.Tests.Modules;

/// <summary>Signs a request in as the user its header names: "tenant id or nothing/user id".</summary>
internal sealed class SignedInByHeader(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "Header";
    public const string Header = "Signed-In";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[Header].FirstOrDefault()?.Split('/') is not [var tenant, var userId]) return AuthenticateResult.NoResult();

        var services = Context.RequestServices;
        using var change = services.GetRequiredService<ICurrentTenant>().Change(Guid.TryParse(tenant, out var id) ? id : null);
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        if (await services.GetRequiredService<IdentityUserManager>().FindByIdAsync(userId) is not { IsActive: true } user)
            return AuthenticateResult.Fail("This user is gone.");

        var principal = await services.GetRequiredService<IUserClaimsPrincipalFactory<IdentityUser>>().CreateAsync(user);
        await unitOfWork.CompleteAsync();
        return AuthenticateResult.Success(new AuthenticationTicket(principal, Scheme));
    }
}
