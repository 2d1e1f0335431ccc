using GroupHub.Foundation;
using Volo.Abp.Users;

namespace GroupHub.Members.Features;

public sealed record GetProfile(Guid Id) : IQuery<MyProfile>;

internal sealed class GetProfileHandler(
    ProfileDesk desk,
    PrivacyPolicies policies,
    IMemberDirectory people,
    ICurrentUser user) : IQueryHandler<GetProfile, MyProfile>
{
    public async Task<MyProfile> Handle(GetProfile query, CancellationToken cancellation)
    {
        var member = await desk.OpenAsync(query.Id, cancellation);
        var mayEdit = await desk.MayTakeAsync(query.Id, cancellation);
        var profile = MyProfile.Of(member, await policies.GetAsync()) with { MayEdit = mayEdit };
        if (!mayEdit) return profile;

        var changeOf = await people.ReadLastChangesAsync([member], user.Id, cancellation);
        return profile with { LastChange = changeOf(member) };
    }
}
