using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings.Domain;

/// <summary>
/// What a member shows at the door: a short code to be typed, and the same code signed for a camera. Both are the
/// member's own and change when they ask for a new one.
/// </summary>
[DisableAuditing]
internal sealed class CheckInCard : BasicAggregateRoot<Guid>, IMultiTenant
{
    public const int CodeLength = 8;
    public const int SecretLength = 32;

    /// <summary>Without letters and digits that are taken for each other.</summary>
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const string Kind = "GHC1";

    private CheckInCard() { }

    public Guid? TenantId { get; private set; }
    public Guid MemberId { get; private set; }
    public string Code { get; private set; } = "";
    public byte[] Secret { get; private set; } = [];

    /// <summary>What the camera reads: <c>GHC1.association.code.signature</c>.</summary>
    public string Signed => $"{PrefixOf(TenantId)}{Code}.{Sign()}";

    public static CheckInCard For(Guid id, Guid memberId, Guid? tenantId)
    {
        var card = new CheckInCard { Id = id, MemberId = memberId, TenantId = tenantId };
        card.Renew();
        return card;
    }

    public void Renew() =>
        (Code, Secret) =
            (RandomNumberGenerator.GetString(Alphabet, CodeLength), RandomNumberGenerator.GetBytes(SecretLength));

    public bool IsSignedBy(ReadCode read) => read.Signature is { } signature
        && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(signature), Encoding.ASCII.GetBytes(Sign()));

    /// <summary>What was scanned or typed, or null where it is neither a signed nor a short code.</summary>
    public static ReadCode? Read(string text)
    {
        var typed = text.Trim()
            .Replace(" ", "", StringComparison.Ordinal)
            .Replace("-", "", StringComparison.Ordinal)
            .ToUpperInvariant();
        if (typed.Length == CodeLength && typed.All(Alphabet.Contains)) return new ReadCode(null, typed, null);
        return text.Trim().Split('.') is [Kind, var association, { Length: CodeLength } code, var signature]
            ? new ReadCode(association, code, signature)
            : null;
    }

    /// <summary>What signed codes of an association's members begin with.</summary>
    public static string PrefixOf(Guid? tenantId) => $"{Kind}.{AssociationOf(tenantId)}.";

    public static string AssociationOf(Guid? tenantId) =>
        Base64Url.EncodeToString((tenantId ?? Guid.Empty).ToByteArray());

    private string Sign() =>
        Base64Url.EncodeToString(
            HMACSHA256.HashData(Secret, Encoding.ASCII.GetBytes($"{PrefixOf(TenantId)}{Code}")).AsSpan(0, 15));
}

/// <param name="Association">Absent where the code was typed.</param>
/// <param name="Code">The short code.</param>
/// <param name="Signature">Absent where the code was typed.</param>
internal sealed record ReadCode(string? Association, string Code, string? Signature);
