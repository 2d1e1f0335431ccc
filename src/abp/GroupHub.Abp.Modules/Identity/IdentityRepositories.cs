using GroupHub.Abp;
using GroupHub.Abp.EntityFrameworkCore;
using GroupHub.Abp.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Identity
{
    public interface IIdentityUserRepository : IBasicRepository<IdentityUser, Guid>
    {
        Task<IdentityUser?> FindByNormalizedUserNameAsync(
            string normalizedUserName, bool includeDetails = true, CancellationToken cancellationToken = default);

        Task<IdentityUser?> FindByNormalizedEmailAsync(
            string normalizedEmail, bool includeDetails = true, CancellationToken cancellationToken = default);

        /// <summary>Those in whose name, address or number the filter's words are.</summary>
        Task<List<IdentityUser>> GetListAsync(
            string? sorting = null,
            int maxResultCount = int.MaxValue,
            int skipCount = 0,
            string? filter = null,
            bool includeDetails = false,
            CancellationToken cancellationToken = default);
    }

    public interface IIdentityRoleRepository : IBasicRepository<IdentityRole, Guid>
    {
        Task<IdentityRole?> FindByNormalizedNameAsync(
            string normalizedRoleName, bool includeDetails = true, CancellationToken cancellationToken = default);

        Task<List<IdentityRole>> GetDefaultOnesAsync(
            bool includeDetails = false, CancellationToken cancellationToken = default);
    }
}

namespace Volo.Abp.Identity.EntityFrameworkCore
{
    public class EfCoreIdentityUserRepository(
        IDbContextProvider<IIdentityDbContext> dbContextProvider,
        IOptions<SearchOptions> searching)
        : EfCoreRepository<IIdentityDbContext, IdentityUser, Guid>(dbContextProvider),
            IIdentityUserRepository, ITransientDependency
    {
        public virtual async Task<IdentityUser?> FindByNormalizedUserNameAsync(
            string normalizedUserName, bool includeDetails = true, CancellationToken cancellationToken = default) =>
            await (await WithRolesAsync(includeDetails))
                .FirstOrDefaultAsync(user => user.NormalizedUserName == normalizedUserName, cancellationToken);

        public virtual async Task<IdentityUser?> FindByNormalizedEmailAsync(
            string normalizedEmail, bool includeDetails = true, CancellationToken cancellationToken = default) =>
            await (await WithRolesAsync(includeDetails))
                .FirstOrDefaultAsync(user => user.NormalizedEmail == normalizedEmail, cancellationToken);

        public virtual async Task<List<IdentityUser>> GetListAsync(
            string? sorting = null,
            int maxResultCount = int.MaxValue,
            int skipCount = 0,
            string? filter = null,
            bool includeDetails = false,
            CancellationToken cancellationToken = default) =>
            await (await WithRolesAsync(includeDetails)).Matching(filter, searching.Value).SortedBy(sorting)
                .PageBy(skipCount, maxResultCount).ToListAsync(cancellationToken);

        private async Task<IQueryable<IdentityUser>> WithRolesAsync(bool includeDetails) =>
            includeDetails ? (await GetQueryableAsync()).Include(user => user.Roles) : await GetQueryableAsync();
    }

    public class EfCoreIdentityRoleRepository(IDbContextProvider<IIdentityDbContext> dbContextProvider)
        : EfCoreRepository<IIdentityDbContext, IdentityRole, Guid>(dbContextProvider),
            IIdentityRoleRepository, ITransientDependency
    {
        public virtual async Task<IdentityRole?> FindByNormalizedNameAsync(
            string normalizedRoleName, bool includeDetails = true, CancellationToken cancellationToken = default) =>
            await (await GetQueryableAsync())
                .FirstOrDefaultAsync(role => role.NormalizedName == normalizedRoleName, cancellationToken);

        public virtual async Task<List<IdentityRole>> GetDefaultOnesAsync(
            bool includeDetails = false, CancellationToken cancellationToken = default) =>
            await (await GetQueryableAsync()).Where(role => role.IsDefault).ToListAsync(cancellationToken);
    }
}
