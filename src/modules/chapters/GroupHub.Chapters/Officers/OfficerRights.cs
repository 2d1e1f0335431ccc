using System.Security.Principal;
using GroupHub.Chapters.Domain;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Security.Claims;

namespace GroupHub.Chapters.Officers;

internal sealed class OfficerRights(
    AssociationRights everywhere,
    Mandates mandates,
    IOptions<OfficerRoleOptions> roles,
    ICurrentPrincipalAccessor current,
    OfficerFinder finder) : IOfficerRights, ITransientDependency
{
    public async ValueTask<ChapterScope> GetScopeAsync(string permission, CancellationToken cancellation = default)
    {
        if (current.Principal?.FindUserId() is not { } userId) return ChapterScope.Nowhere;
        if (await everywhere.HoldsAsync(permission)) return ChapterScope.Whole;
        return ChapterScope.Below((await mandates.GetAsync(userId)).PathsWith(permission, roles.Value));
    }

    public Task<IReadOnlyList<Guid>> ListMembersWithAsync(
        string permission, Guid chapterId, CancellationToken cancellation = default) =>
        finder.FindAsync([.. roles.Value.RolesWith(permission)], chapterId, cancellation);
}

/// <summary>What somebody may do in the whole association: what their role or they themselves were given.</summary>
internal sealed class AssociationRights(
    ICurrentPrincipalAccessor current,
    IPermissionDefinitionManager definitions,
    IPermissionValueProviderManager providers) : ITransientDependency
{
    public async Task<bool> HoldsAsync(string permission)
    {
        var asked = new PermissionValueCheckContext(await definitions.GetAsync(permission), current.Principal);
        foreach (var provider in providers.ValueProviders.Where(
            provider => provider is not OfficerPermissionValueProvider))
        {
            if (await provider.CheckAsync(asked) == PermissionGrantResult.Granted) return true;
        }

        return false;
    }
}

/// <summary>Finds officers by what they may do.</summary>
internal sealed class OfficerFinder(
    IRepository<Office, Guid> offices,
    IRepository<Chapter, Guid> chapters,
    ICountingMembers counting,
    IAssociationClock clock) : ITransientDependency
{
    /// <summary>Who holds one of the offices today, in the chapter or above it, and counts as a member.</summary>
    public async Task<IReadOnlyList<Guid>> FindAsync(
        OfficerRole[] roles, Guid chapterId, CancellationToken cancellation)
    {
        var path = await (await chapters.GetQueryableAsync())
            .Where(c => c.Id == chapterId)
            .Select(c => c.Path)
            .FirstOrDefaultAsync(cancellation);
        if (path is null) return [];

        var (above, today) = (ChapterPath.StepsOf(path), await clock.GetTodayAsync());
        var held = await (await offices.GetQueryableAsync())
            .Where(office => above.Contains(office.ChapterId)
                && roles.Contains(office.Role)
                && office.WithdrawnAt == null)
            .Where(office => office.From <= today && (office.To == null || office.To >= today))
            .Select(office => office.MemberId)
            .Distinct()
            .ToListAsync(cancellation);
        return [.. await counting.WhoCountsAsync(held, today, cancellation)];
    }
}
