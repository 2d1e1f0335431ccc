using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using GroupHub.Chapters;
using GroupHub.Members;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Users;

[assembly: HostingStartup(typeof(GroupHub.Meetings.Tests.StandInChapters))]

namespace GroupHub.Meetings.Tests;

/// <summary>Chapters in memory, as long as the module has none of its own.</summary>
public sealed class StandInChapters : IHostingStartup
{
    internal static readonly ConcurrentDictionary<Guid, ChapterFacts> Tree = new();
    internal static readonly ConcurrentBag<AffiliationFacts> Affiliations = [];
    internal static readonly ConcurrentBag<(Guid MemberId, Guid UserId, OfficerRole Role, Guid ChapterId)> Officers = [];

    [ModuleInitializer]
    internal static void Announce() => Environment.SetEnvironmentVariable("ASPNETCORE_HOSTINGSTARTUPASSEMBLIES", typeof(StandInChapters).Assembly.GetName().Name);

    public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services =>
    {
        services.AddTransient<IChapters, Chapters>();
        services.AddTransient<IAffiliations, Belonging>();
        services.AddTransient<IOfficerRights, Rights>();
        services.AddTransient<OfficerPermissions>();
        services.Configure<AbpPermissionOptions>(options => options.ValueProviders.Add<OfficerPermissions>());
    });

    internal sealed class Chapters : IChapters
    {
        public Task<IReadOnlyList<ChapterFacts>> GetAsync(IReadOnlyCollection<Guid> chapterIds, CancellationToken cancellation = default) =>
            Task.FromResult<IReadOnlyList<ChapterFacts>>([.. chapterIds.Select(id => Tree.GetValueOrDefault(id)).OfType<ChapterFacts>()]);

        public Task<IReadOnlyList<ChapterFacts>> ListAsync(CancellationToken cancellation = default) =>
            Task.FromResult<IReadOnlyList<ChapterFacts>>([.. Tree.Values.OrderBy(chapter => chapter.Path)]);
    }

    internal sealed class Belonging : IAffiliations
    {
        public Task<IReadOnlyList<AffiliationFacts>> GetAsync(IReadOnlyCollection<Guid> memberIds, DateOnly day, CancellationToken cancellation = default) =>
            Task.FromResult<IReadOnlyList<AffiliationFacts>>([.. Affiliations.Where(a => memberIds.Contains(a.MemberId) && (a.To is null || a.To >= day))]);

        public Task<IReadOnlyList<AffiliationFacts>> ListAsync(IReadOnlyCollection<Guid> chapterIds, DateOnly day, CancellationToken cancellation = default) =>
            Task.FromResult<IReadOnlyList<AffiliationFacts>>([.. Affiliations.Where(a => chapterIds.Contains(a.ChapterId) && a.From <= day && (a.To is null || a.To >= day))]);

        public Task JoinAsync(IReadOnlyList<NewAffiliation> affiliations, CancellationToken cancellation = default)
        {
            foreach (var a in affiliations) Affiliations.Add(new AffiliationFacts(a.MemberId, a.ChapterId, a.IsPrimary, a.From, null));
            return Task.CompletedTask;
        }
    }

    internal sealed class Rights(ICurrentUser user, IPermissionStore grants, IOptions<OfficerRoleOptions> roles) : IOfficerRights
    {
        public async ValueTask<ChapterScope> GetScopeAsync(string permission, CancellationToken cancellation = default)
        {
            foreach (var role in user.Roles)
            {
                if (await grants.IsGrantedAsync(permission, "R", role)) return ChapterScope.Whole;
            }

            return ChapterScope.Below(Officers.Where(o => o.UserId == user.Id && roles.Value.PermissionsOf(o.Role).Contains(permission)).Select(o => Tree[o.ChapterId].Path));
        }

        public Task<IReadOnlyList<Guid>> ListMembersWithAsync(string permission, Guid chapterId, CancellationToken cancellation = default) =>
            Task.FromResult<IReadOnlyList<Guid>>(
                [.. Officers.Where(o => roles.Value.PermissionsOf(o.Role).Contains(permission) && Tree[chapterId].Path.StartsWith(Tree[o.ChapterId].Path, StringComparison.Ordinal)).Select(o => o.MemberId)]);
    }

    internal sealed class OfficerPermissions(IPermissionStore store, IOptions<OfficerRoleOptions> roles) : PermissionValueProvider(store)
    {
        public override string Name => "O";

        public override Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context) => Task.FromResult(Of(context.Principal, context.Permission.Name));

        public override Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context)
        {
            var result = new MultiplePermissionGrantResult([.. context.Permissions.Select(permission => permission.Name)]);
            foreach (var permission in context.Permissions) result.Result[permission.Name] = Of(context.Principal, permission.Name);
            return Task.FromResult(result);
        }

        private PermissionGrantResult Of(System.Security.Claims.ClaimsPrincipal? principal, string permission) =>
            principal?.FindFirst(Volo.Abp.Security.Claims.AbpClaimTypes.UserId)?.Value is { } id
            && Officers.Any(o => o.UserId == Guid.Parse(id) && roles.Value.PermissionsOf(o.Role).Contains(permission))
                ? PermissionGrantResult.Granted
                : PermissionGrantResult.Undefined;
    }
}
