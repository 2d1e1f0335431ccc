using System.Globalization;
using System.Security.Cryptography;
using GroupHub.Communication.Domain;
using GroupHub.Foundation;
using Microsoft.AspNetCore.DataProtection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Communication;

/// <summary>
/// The secret address in every copy with which its stream is switched off, without signing in. It says who and what,
/// sealed so that nobody can make one for somebody else.
/// </summary>
internal sealed class StopLinks(IDataProtectionProvider protection, IAssociationLinks links, ICurrentTenant tenant) : ITransientDependency
{
    private const string Purpose = "GroupHub.Communication.Stop";
    private const char Between = '|';

    private readonly IDataProtector _seal = protection.CreateProtector(Purpose);

    public ValueTask<string> ForAsync(Guid memberId, MailStream stream) =>
        links.ToAsync($"/announcements/stop?key={_seal.Protect(string.Join(Between, tenant.Id, memberId, stream))}");

    /// <returns>Null where the key is none of this association's.</returns>
    public StopRequest? Read(string? key)
    {
        if (string.IsNullOrEmpty(key)) return null;
        try
        {
            return _seal.Unprotect(key).Split(Between) is [var at, var member, var kind]
                && at == tenant.Id?.ToString()
                && Guid.TryParse(member, CultureInfo.InvariantCulture, out var memberId)
                && Enum.TryParse<MailStream>(kind, out var stream)
                    ? new StopRequest(memberId, stream)
                    : null;
        }
        catch (CryptographicException)
        {
            // The only way in which a seal says that it was not set here.
            return null;
        }
    }
}

internal sealed record StopRequest(Guid MemberId, MailStream Stream);
