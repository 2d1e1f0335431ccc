using System.Globalization;
using System.Security.Cryptography;
using GroupHub.Foundation;
using Microsoft.AspNetCore.DataProtection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Networking;

/// <summary>
/// The link in every mail with which one kind of mail can be stopped, without signing in. It says who and what, sealed
/// so that nobody can make one for somebody else.
/// </summary>
internal sealed class StopLinks(IDataProtectionProvider protection, IAssociationLinks links, ICurrentTenant tenant) : ITransientDependency
{
    private const string Purpose = "GroupHub.Networking.Stop";
    private const char Between = '|';

    private readonly IDataProtector _seal = protection.CreateProtector(Purpose);

    public ValueTask<string> ForAsync(Guid memberId, MailKind kind) =>
        links.ToAsync($"/network/stop?key={_seal.Protect(string.Join(Between, tenant.Id, memberId, kind))}");

    /// <returns>Null where the key is none of this association's.</returns>
    public StopRequest? Read(string? key)
    {
        if (string.IsNullOrEmpty(key)) return null;
        try
        {
            return _seal.Unprotect(key).Split(Between) is [var at, var member, var kind]
                && at == tenant.Id?.ToString()
                && Guid.TryParse(member, CultureInfo.InvariantCulture, out var memberId)
                && Enum.TryParse<MailKind>(kind, out var mails)
                    ? new StopRequest(memberId, mails)
                    : null;
        }
        catch (CryptographicException)
        {
            // The only way in which a seal says that it was not set here.
            return null;
        }
    }
}

internal sealed record StopRequest(Guid MemberId, MailKind Kind);
