using GroupHub.Members;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Users;

namespace GroupHub.Networking;

/// <summary>
/// The member who asks. Whoever has no profile here, staff included, has no network and sees nobody's.
/// </summary>
internal sealed class Self(IMemberDirectory people, ICurrentUser user) : IScopedDependency
{
    private MemberProfile? _profile;

    public async Task<MemberProfile> GetAsync(CancellationToken cancellation = default) =>
        _profile ??= await people.FindByUserAsync(user.GetId(), cancellation)
            ?? throw new BusinessException(NetworkingErrors.MembersOnly);

    public async Task<Guid> GetIdAsync(CancellationToken cancellation = default) => (await GetAsync(cancellation)).Id;
}
