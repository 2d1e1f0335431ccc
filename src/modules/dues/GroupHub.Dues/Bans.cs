using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using GroupHub.Dues.Domain;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Dues;

/// <summary>
/// Knows people again who were expelled and erased. Trying addresses is made slow, and each association has its own
/// marks.
/// </summary>
internal sealed class Bans(IRepository<Ban, Guid> bans, ICurrentTenant tenant, IGuidGenerator guids)
    : ITransientDependency
{
    private const int Rounds = 100_000;

    public async Task KeepAsync(string email, DateOnly expelledOn, CancellationToken cancellation)
    {
        if (await CoversAsync(email, cancellation)) return;

        await bans.InsertAsync(Ban.Of(guids.Create(), MarkOf(email), expelledOn), cancellationToken: cancellation);
    }

    public async Task<bool> CoversAsync(string email, CancellationToken cancellation)
    {
        if (!await bans.AnyAsync(cancellationToken: cancellation)) return false;

        var mark = MarkOf(email);
        return await bans.AnyAsync(ban => ban.Mark == mark, cancellation);
    }

    /// <returns>When whoever has the address was expelled; nothing where no ban is known.</returns>
    public async Task<DateOnly?> LiftAsync(string email, CancellationToken cancellation)
    {
        var mark = MarkOf(email);
        if (await bans.FindAsync(ban => ban.Mark == mark, cancellationToken: cancellation) is not { } ban) return null;

        await bans.DeleteAsync(ban, cancellationToken: cancellation);
        return ban.ExpelledOn;
    }

    private string MarkOf(string email) => Base64Url.EncodeToString(Rfc2898DeriveBytes.Pbkdf2(
        Encoding.UTF8.GetBytes(EmailAddress.Normalise(email)),
        (tenant.Id ?? Guid.Empty).ToByteArray(),
        Rounds,
        HashAlgorithmName.SHA256,
        32));
}
