using GroupHub.Chapters;
using GroupHub.Members;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Users;

namespace GroupHub.Directory;

/// <summary>Whether whoever looks is one of the association.</summary>
internal sealed class Insiders(ICurrentUser user, IPermissionChecker permissions, IMemberRights rights)
    : ITransientDependency
{
    /// <summary>A member whose membership counts, and staff, who need none; everybody else is a visitor (R1).</summary>
    public async Task<bool> IsOneAsync() =>
        await IsGrantedAsync(DirectoryPermissions.View)
            && (await rights.AreHeldAsync() || await IsGrantedAsync(MembersPermissions.View));

    public async Task<bool> IsGrantedAsync(string permission) =>
        user.IsAuthenticated && await permissions.IsGrantedAsync(permission);
}
