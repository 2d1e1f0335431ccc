using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.Guids;

namespace Volo.Abp.Identity;

public partial class IdentityUser
{
    public virtual void AddClaim(IGuidGenerator guidGenerator, Claim claim) =>
        Claims.Add(new IdentityUserClaim(guidGenerator.Create(), Id, claim, TenantId));

    public virtual void AddClaims(IGuidGenerator guidGenerator, IEnumerable<Claim> claims)
    {
        foreach (var claim in claims) AddClaim(guidGenerator, claim);
    }

    public virtual IdentityUserClaim? FindClaim(Claim claim) => Claims.FirstOrDefault(c => Same(c, claim));

    public virtual void ReplaceClaim(Claim claim, Claim newClaim)
    {
        foreach (var held in Claims.Where(c => Same(c, claim))) held.SetClaim(newClaim);
    }

    public virtual void RemoveClaim(Claim claim) => Claims.RemoveAll(c => Same(c, claim));

    public virtual void RemoveClaims(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims) RemoveClaim(claim);
    }

    public virtual void AddLogin(UserLoginInfo login) => Logins.Add(new IdentityUserLogin(Id, login, TenantId));

    public virtual void RemoveLogin(string loginProvider, string providerKey) =>
        Logins.RemoveAll(login => login.LoginProvider == loginProvider && login.ProviderKey == providerKey);

    public virtual IdentityUserToken? FindToken(string loginProvider, string name) =>
        Tokens.FirstOrDefault(token => token.LoginProvider == loginProvider && token.Name == name);

    public virtual void SetToken(string loginProvider, string name, string? value)
    {
        if (FindToken(loginProvider, name) is { } token) token.Value = value;
        else Tokens.Add(new IdentityUserToken(Id, loginProvider, name, value, TenantId));
    }

    public virtual void RemoveToken(string loginProvider, string name) =>
        Tokens.RemoveAll(token => token.LoginProvider == loginProvider && token.Name == name);

    private static bool Same(IdentityClaim held, Claim claim) =>
        held.ClaimType == claim.Type && held.ClaimValue == claim.Value;
}
