using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace GroupHub.Foundation;

/// <summary>Reads what stands in a link that only we can write.</summary>
public static class Seals
{
    /// <returns>Null where nothing was sealed here: what somebody made up cannot be opened, and that is an answer and
    /// no fault.</returns>
    public static string? Open(this IDataProtector seal, string? key)
    {
        if (string.IsNullOrEmpty(key)) return null;

        try
        {
            return seal.Unprotect(key);
        }
        catch (CryptographicException)
        {
            // The only way in which a seal says that it was not set here.
            return null;
        }
    }
}
