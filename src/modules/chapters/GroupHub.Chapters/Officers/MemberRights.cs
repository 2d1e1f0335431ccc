using System.Security.Principal;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;

namespace GroupHub.Chapters.Officers;

internal sealed class MemberRights(Mandates mandates, IMemberDirectory members, ICurrentPrincipalAccessor current)
    : IMemberRights, ITransientDependency
{
    public async ValueTask<bool> AreHeldAsync() =>
        current.Principal?.FindUserId() is { } userId && !(await mandates.GetAsync(userId)).RightsRest;

    public async Task ReconsiderAsync(IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation = default) =>
        await mandates.ForgetAsync((await members.GetAsync(memberIds, cancellation))
            .Select(person => person.UserId).OfType<Guid>());
}
