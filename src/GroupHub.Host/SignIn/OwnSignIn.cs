using System.Security.Claims;
using System.Text.Json;
using GroupHub.Abp.Identity;
using GroupHub.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using OpenIddict.EntityFrameworkCore.Models;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EventBus;
using Volo.Abp.Security.Claims;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace GroupHub.Host.SignIn;

/// <summary>
/// A new password ends what somebody is signed in with, everywhere but where it was chosen: the sign-in that the
/// change came from remembers the new stamp, and its refresh token is good for one that bears it.
/// </summary>
internal sealed class OwnSignIn(
    IDbContextProvider<GroupHubDbContext> database, IOpenIddictAuthorizationManager authorizations,
    SignInManager<IdentityUser> signIn, ICurrentPrincipalAccessor current)
    : ILocalEventHandler<SecurityStampChanged>, ITransientDependency
{
    private const string Stamp = "security_stamp";

    /// <summary>
    /// In the transaction of the change: the authorization server itself would write on a connection of its own.
    /// </summary>
    public async Task HandleEventAsync(SecurityStampChanged changed)
    {
        if (Subject(current.Principal) != changed.UserId.ToString()) return;
        if (!Guid.TryParse(current.Principal.GetAuthorizationId(), out var id)) return;

        var authorized = (await database.GetDbContextAsync()).Set<OpenIddictEntityFrameworkCoreAuthorization<Guid>>();
        if (await authorized.FirstOrDefaultAsync(authorization => authorization.Id == id) is not { } own) return;
        own.Properties = JsonSerializer.Serialize(new Dictionary<string, string> { [Stamp] = changed.Stamp });
    }

    /// <summary>Whose sign-in this is, if they changed their stamp in it and nobody has since.</summary>
    public async Task<IdentityUser?> FindUserAsync(ClaimsPrincipal? presented)
    {
        if (await authorizations.FindByIdAsync(presented?.GetAuthorizationId() ?? "") is not { } own) return null;
        var kept = (await authorizations.GetPropertiesAsync(own)).GetValueOrDefault(Stamp);
        var user = await signIn.UserManager.FindByIdAsync(Subject(presented) ?? "");
        return kept.ValueKind == JsonValueKind.String && kept.GetString() == user?.SecurityStamp ? user : null;
    }

    private static string? Subject(ClaimsPrincipal? of) => of?.GetClaim(OpenIddictConstants.Claims.Subject);
}
