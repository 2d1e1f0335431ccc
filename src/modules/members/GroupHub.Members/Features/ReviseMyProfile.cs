using GroupHub.Foundation;
using GroupHub.Members.Domain;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace GroupHub.Members.Features;

public sealed record ReviseMyProfile : ProfileFields, ICommand<MyProfile>;

internal sealed class ReviseMyProfileValidator : ProfileFieldsValidator<ReviseMyProfile>;

internal sealed class ReviseMyProfileHandler(
    IRepository<Member, Guid> members, ProfileRevision revision, ICurrentUser user)
    : ICommandHandler<ReviseMyProfile, MyProfile>
{
    public async Task<MyProfile> Handle(ReviseMyProfile command, CancellationToken cancellation)
    {
        var userId = user.GetId();
        var member = await members.FirstOrDefaultAsync(m => m.UserId == userId, cancellation)
            ?? throw new EntityNotFoundException(typeof(Member));

        return await revision.ReviseAsync(member, command, cancellation);
    }
}
