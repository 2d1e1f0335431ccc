using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Abp.Identity;

/// <summary>
/// What opens an account is not readable in the database: keys are encrypted, codes hashed like passwords.
/// </summary>
public sealed class UserSecrets(IDataProtectionProvider protection) : ISingletonDependency
{
    private readonly IDataProtector _seal = protection.CreateProtector("GroupHub.Abp.Identity.UserSecrets");

    /// <summary>
    /// Codes are long and random, so one round is enough; the user's id keeps equal codes from having equal hashes.
    /// </summary>
    public static string HashOf(Guid userId, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{userId:N}{code}")));

    public string Seal(string key) => _seal.Protect(key);

    public string? Open(string? sealedKey)
    {
        try
        {
            return string.IsNullOrEmpty(sealedKey) ? null : _seal.Unprotect(sealedKey);
        }
        catch (CryptographicException)
        {
            // Its key is gone: no code is right any more, and a recovery code still is.
            return null;
        }
    }
}
