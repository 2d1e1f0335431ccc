using GroupHub.Members;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking;

/// <summary>
/// Whom a member may keep something about or turn to: who is listed for them, and who is in their book already.
/// Everybody else is not there, as in the directory.
/// </summary>
internal sealed class Acquaintances(IMemberDirectory people, INearness nearness, Book<Tie> ties, Self self)
    : ITransientDependency
{
    public Task<Guid> SelfAsync(CancellationToken cancellation) => self.GetIdAsync(cancellation);

    public async Task<MemberProfile> RequireAsync(Guid memberId, CancellationToken cancellation)
    {
        var me = await self.GetIdAsync(cancellation);
        Foundation.Rule.Require(memberId != me, NetworkingErrors.WithOneself);

        var profile = (await people.GetAsync([memberId], cancellation)).SingleOrDefault();
        var isKnown = profile is not null
            && (ProfileAccess.MaySee(
                await nearness.LookAsync(me, [profile], cancellation), profile, ProfileField.Listing)
                || await (await ties.ReadAsync(cancellation)).AnyAsync(tie => tie.OtherId == memberId, cancellation));
        return isKnown ? profile! : throw new BusinessException(NetworkingErrors.NotThere);
    }
}
