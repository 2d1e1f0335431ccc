using System.Security.Cryptography;
using System.Xml.Linq;
using GroupHub.Abp.DataProtection;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.IdentityModel.Tokens;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;

namespace GroupHub.Host.SignIn;

/// <summary>
/// The keys of our tokens. Made once, kept in the database (sealed by data protection), so that all hosts
/// have the same ones and nobody is signed out by a restart.
/// </summary>
internal sealed class SigningKeys(IServiceScopeFactory scopes, IDataProtectionProvider protection)
{
    public const string RowName = "token-keys";

    /// <summary>Fixed, so that of two hosts that start at once only one can add it.</summary>
    private static readonly Guid RowId = new("6f0b0c54-2f8e-4c1d-9d0e-3a4f6f1f7a10");

    private readonly IDataProtector _seal = protection.CreateProtector("GroupHub.SigningKeys");

    public RsaSecurityKey Signing { get; private set; } = null!;

    public SymmetricSecurityKey Encryption { get; private set; } = null!;

    public async Task LoadAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        using var host = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(null);
        using var work = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var rows = scope.ServiceProvider.GetRequiredService<IRepository<DataProtectionKey, Guid>>();
        var row = await rows.FindAsync(RowId) ?? await rows.InsertAsync(new DataProtectionKey(RowId, RowName, Make()));
        await work.CompleteAsync();
        Open(row.Xml);
    }

    private string Make()
    {
        using var rsa = RSA.Create(2048);
        return new XElement("tokenKeys",
            new XElement("signing", Convert.ToBase64String(_seal.Protect(rsa.ExportPkcs8PrivateKey()))),
            new XElement("encryption", Convert.ToBase64String(_seal.Protect(RandomNumberGenerator.GetBytes(32)))))
            .ToString();
    }

    private void Open(string xml)
    {
        var keys = XElement.Parse(xml);
        var rsa = RSA.Create();
        rsa.ImportPkcs8PrivateKey(Unseal(keys.Element("signing")!), out _);
        Signing = new RsaSecurityKey(rsa)
        {
            KeyId = Convert.ToHexStringLower(SHA256.HashData(rsa.ExportSubjectPublicKeyInfo()).AsSpan(0, 8)),
        };
        Encryption = new SymmetricSecurityKey(Unseal(keys.Element("encryption")!));
    }

    private byte[] Unseal(XElement element) => _seal.Unprotect(Convert.FromBase64String(element.Value));
}
