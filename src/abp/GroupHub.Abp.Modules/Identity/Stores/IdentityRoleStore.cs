using System.Linq.Expressions;
using System.Security.Claims;
using GroupHub.Abp;
using GroupHub.Abp.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace Volo.Abp.Identity;

public class IdentityRoleStore(
    IDbContextProvider<IIdentityDbContext> database,
    IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guidGenerator,
    IdentityErrorDescriber describer) : IRoleStore<IdentityRole>, IRoleClaimStore<IdentityRole>
{
    public virtual Task<IdentityResult> CreateAsync(IdentityRole role, CancellationToken cancellationToken = default) =>
        WriteAsync(context => context.Roles.Add(role), cancellationToken);

    public virtual Task<IdentityResult> UpdateAsync(IdentityRole role, CancellationToken cancellationToken = default) =>
        WriteAsync(context => context.Roles.TrackChanges(role), cancellationToken);

    public virtual Task<IdentityResult> DeleteAsync(IdentityRole role, CancellationToken cancellationToken = default) =>
        WriteAsync(context => context.Roles.Remove(role), cancellationToken);

    public virtual Task<string> GetRoleIdAsync(IdentityRole role, CancellationToken cancellationToken = default) =>
        Task.FromResult(role.Id.ToString());

    public virtual Task<string?> GetRoleNameAsync(IdentityRole role, CancellationToken cancellationToken = default) =>
        Task.FromResult<string?>(role.Name);

    public virtual Task SetRoleNameAsync(
        IdentityRole role, string? roleName, CancellationToken cancellationToken = default)
    {
        role.ChangeName(roleName ?? "");
        return Task.CompletedTask;
    }

    public virtual Task<string?> GetNormalizedRoleNameAsync(
        IdentityRole role, CancellationToken cancellationToken = default) =>
        Task.FromResult<string?>(role.NormalizedName);

    public virtual Task SetNormalizedRoleNameAsync(
        IdentityRole role, string? normalizedName, CancellationToken cancellationToken = default)
    {
        role.NormalizedName = normalizedName ?? "";
        return Task.CompletedTask;
    }

    public virtual Task<IdentityRole?> FindByIdAsync(string roleId, CancellationToken cancellationToken = default) =>
        Guid.TryParse(roleId, out var id)
            ? FindAsync(role => role.Id == id, cancellationToken)
            : Task.FromResult<IdentityRole?>(null);

    public virtual Task<IdentityRole?> FindByNameAsync(
        string normalizedRoleName, CancellationToken cancellationToken = default) =>
        FindAsync(role => role.NormalizedName == normalizedRoleName, cancellationToken);

    public virtual async Task<IList<Claim>> GetClaimsAsync(
        IdentityRole role, CancellationToken cancellationToken = default)
    {
        await LoadClaimsAsync(role);
        return role.Claims.Select(claim => claim.ToClaim()).ToList();
    }

    public virtual async Task AddClaimAsync(
        IdentityRole role, Claim claim, CancellationToken cancellationToken = default)
    {
        await LoadClaimsAsync(role);
        role.Claims.Add(new IdentityRoleClaim(guidGenerator.Create(), role.Id, claim, role.TenantId));
    }

    public virtual async Task RemoveClaimAsync(
        IdentityRole role, Claim claim, CancellationToken cancellationToken = default)
    {
        await LoadClaimsAsync(role);
        role.Claims.RemoveAll(held => held.ClaimType == claim.Type && held.ClaimValue == claim.Value);
    }

    public virtual void Dispose() => GC.SuppressFinalize(this);

    private async Task<IdentityRole?> FindAsync(
        Expression<Func<IdentityRole, bool>> predicate, CancellationToken cancellationToken)
    {
        using var unitOfWork = unitOfWorkManager.Begin();
        var role = await (await database.GetDbContextAsync()).Roles.FirstOrDefaultAsync(predicate, cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
        return role;
    }

    private async Task LoadClaimsAsync(IdentityRole role)
    {
        using var unitOfWork = unitOfWorkManager.Begin();
        var claims = (await database.GetDbContextAsync()).Roles.Entry(role).Collection(r => r.Claims);
        if (!claims.IsLoaded && claims.EntityEntry.State is not EntityState.Detached) await claims.LoadAsync();
        await unitOfWork.CompleteAsync();
    }

    private async Task<IdentityResult> WriteAsync(Action<IIdentityDbContext> write, CancellationToken cancellationToken)
    {
        using var unitOfWork = unitOfWorkManager.Begin();
        var context = await database.GetDbContextAsync();
        write(context);
        try
        {
            await context.SaveAtSavepointAsync(cancellationToken);
        }
        catch (Data.AbpDbConcurrencyException)
        {
            return IdentityResult.Failed(describer.ConcurrencyFailure());
        }
        catch (DbUpdateException exception) when (UniqueViolation.IsOneOf(exception))
        {
            return IdentityResult.Failed(describer.ConcurrencyFailure());
        }

        await unitOfWork.CompleteAsync(cancellationToken);
        return IdentityResult.Success;
    }
}
