using GroupHub.Foundation.Data;
using GroupHub.Members.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Members;

/// <summary>The member's own row is what others wait for.</summary>
[ExposeServices(typeof(IMemberTurns))]
internal sealed class MemberTurns(IRepository<Member, Guid> members) : IMemberTurns, ITransientDependency
{
    public async Task TakeAsync(Guid memberId, CancellationToken cancellation = default) =>
        await members.LockAsync(memberId, cancellation);
}
