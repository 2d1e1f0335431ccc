using GroupHub.Foundation;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Users;

namespace GroupHub.Meetings;

/// <summary>The member who is signed in.</summary>
internal sealed class OwnProfile(IMemberDirectory people, ICurrentUser user) : ITransientDependency
{
    public async Task<MemberProfile> GetAsync(CancellationToken cancellation)
    {
        var profile = await people.FindByUserAsync(user.GetId(), cancellation);
        Rule.Require(profile is not null, MeetingsErrors.NoProfile);

        return profile!;
    }
}
