using Microsoft.Extensions.Caching.Memory;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GroupHub.Host.SignIn;

/// <summary>
/// A page asks a dozen questions with one token: its signature is checked for the first, and until it expires the
/// token is known by its text. What may change in between (rights, blocked accounts) is not in it and is asked each
/// time.
/// </summary>
internal sealed class KnownTokens : TokenHandler, IDisposable
{
    /// <summary>About 4 kB each.</summary>
    private const int Most = 5_000;

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly MemoryCache _known = new(new MemoryCacheOptions { SizeLimit = Most });

    public override async Task<TokenValidationResult> ValidateTokenAsync(
        string token, TokenValidationParameters validationParameters)
    {
        if (_known.TryGetValue<TokenValidationResult>(token, out var known)) return Copy(known!);

        var result = await _handler.ValidateTokenAsync(token, validationParameters);
        if (!result.IsValid) return result;
        _known.Set(token, result, new MemoryCacheEntryOptions
        {
            Size = 1,
            AbsoluteExpiration = result.SecurityToken.ValidTo,
        });
        return Copy(result);
    }

    public void Dispose() => _known.Dispose();

    /// <summary>Each request has a person of its own, whom it may tell more about.</summary>
    private static TokenValidationResult Copy(TokenValidationResult result) => new()
    {
        IsValid = true,
        SecurityToken = result.SecurityToken,
        ClaimsIdentity = result.ClaimsIdentity.Clone(),
    };
}
