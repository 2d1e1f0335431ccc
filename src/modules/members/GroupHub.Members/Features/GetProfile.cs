using GroupHub.Foundation;
using GroupHub.Members.Domain;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Members.Features;

public sealed record GetProfile(Guid Id) : IQuery<MyProfile>;

internal sealed class GetProfileHandler(IRepository<Member, Guid> members, PrivacyPolicies policies) : IQueryHandler<GetProfile, MyProfile>
{
    public async Task<MyProfile> Handle(GetProfile query, CancellationToken cancellation) =>
        MyProfile.Of(await members.GetAsync(query.Id, cancellationToken: cancellation), await policies.GetAsync());
}
