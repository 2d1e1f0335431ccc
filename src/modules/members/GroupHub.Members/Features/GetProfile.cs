using GroupHub.Foundation;

namespace GroupHub.Members.Features;

public sealed record GetProfile(Guid Id) : IQuery<MyProfile>;

internal sealed class GetProfileHandler(ProfileDesk desk, PrivacyPolicies policies) : IQueryHandler<GetProfile, MyProfile>
{
    public async Task<MyProfile> Handle(GetProfile query, CancellationToken cancellation) =>
        MyProfile.Of(await desk.OpenAsync(query.Id, cancellation), await policies.GetAsync()) with
        {
            MayEdit = await desk.MayTakeAsync(query.Id, cancellation),
        };
}
