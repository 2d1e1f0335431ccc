using GroupHub.Foundation;
using GroupHub.Members.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace GroupHub.Members.Features;

public sealed record GetMyProfile : IQuery<MyProfile>;

internal sealed class GetMyProfileHandler(
    IRepository<Member, Guid> members, PrivacyPolicies policies, ICurrentUser user)
    : IQueryHandler<GetMyProfile, MyProfile>
{
    public async Task<MyProfile> Handle(GetMyProfile query, CancellationToken cancellation)
    {
        var userId = user.GetId();
        var member = await (await members.GetQueryableAsync()).AsNoTracking()
            .FirstOrDefaultAsync(m => m.UserId == userId, cancellation)
            ?? throw new EntityNotFoundException(typeof(Member));

        return MyProfile.Of(member, await policies.GetAsync()) with { LastChange = LastChange.Of(member, userId) };
    }
}
