using GroupHub.Foundation.Data;
using GroupHub.Members.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Members;

/// <summary>Opens profiles to staff: one that is out of somebody's reach is not there for them.</summary>
internal sealed class ProfileDesk(IRepository<Member, Guid> members, IProfileReach reach) : ITransientDependency
{
    public async Task<Member> OpenAsync(Guid id, CancellationToken cancellation)
    {
        var member = await members.GetAsync(id, cancellationToken: cancellation);
        return await reach.CoversAsync(MembersPermissions.View, id, cancellation)
            ? member
            : throw new EntityNotFoundException(typeof(Member), id);
    }

    public Task<bool> MayTakeAsync(Guid id, CancellationToken cancellation) =>
        reach.CoversAsync(MembersPermissions.Edit, id, cancellation);

    /// <summary>Opens a profile to change it.</summary>
    public Task<Member> TakeAsync(Guid id, CancellationToken cancellation) =>
        OpenForAsync(MembersPermissions.Edit, id, cancellation);

    /// <summary>Opens a profile to erase it. Who wants to change it meanwhile, waits.</summary>
    public async Task<Member> TakeAwayAsync(Guid id, CancellationToken cancellation)
    {
        await members.LockAsync(id, cancellation);
        return await OpenForAsync(MembersPermissions.Remove, id, cancellation);
    }

    private async Task<Member> OpenForAsync(string permission, Guid id, CancellationToken cancellation)
    {
        var member = await OpenAsync(id, cancellation);
        await reach.RequireAsync(permission, id, cancellation);
        return member;
    }
}
