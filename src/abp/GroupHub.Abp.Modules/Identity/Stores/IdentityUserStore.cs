using GroupHub.Abp;
using GroupHub.Abp.Identity;
using System.Linq.Expressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace Volo.Abp.Identity;

/// <summary>Users for ASP.NET Core Identity. Collections are loaded when they are first asked for.</summary>
public partial class IdentityUserStore(
    IDbContextProvider<IIdentityDbContext> database,
    IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guidGenerator,
    IdentityErrorDescriber describer,
    UserSecrets secrets) : IUserStore<IdentityUser>
{
    public virtual Task<string> GetUserIdAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult(user.Id.ToString());

    public virtual Task<string?> GetUserNameAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult<string?>(user.UserName);

    public virtual Task SetUserNameAsync(
        IdentityUser user, string? userName, CancellationToken cancellationToken = default)
    {
        user.UserName = userName ?? "";
        return Task.CompletedTask;
    }

    public virtual Task<string?> GetNormalizedUserNameAsync(
        IdentityUser user, CancellationToken cancellationToken = default) =>
        Task.FromResult<string?>(user.NormalizedUserName);

    public virtual Task SetNormalizedUserNameAsync(
        IdentityUser user, string? normalizedName, CancellationToken cancellationToken = default)
    {
        user.NormalizedUserName = normalizedName ?? "";
        return Task.CompletedTask;
    }

    public virtual Task<IdentityResult> CreateAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        WriteAsync(context => context.Users.Add(user), cancellationToken);

    public virtual Task<IdentityResult> UpdateAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        WriteAsync(context => context.Users.TrackChanges(user), cancellationToken);

    public virtual Task<IdentityResult> DeleteAsync(IdentityUser user, CancellationToken cancellationToken = default) =>
        WriteAsync(context => context.Users.Remove(user), cancellationToken);

    public virtual Task<IdentityUser?> FindByIdAsync(string userId, CancellationToken cancellationToken = default) =>
        Guid.TryParse(userId, out var id)
            ? FindAsync(user => user.Id == id, cancellationToken)
            : Task.FromResult<IdentityUser?>(null);

    public virtual Task<IdentityUser?> FindByNameAsync(
        string normalizedUserName, CancellationToken cancellationToken = default) =>
        FindAsync(user => user.NormalizedUserName == normalizedUserName, cancellationToken);

    public virtual void Dispose() => GC.SuppressFinalize(this);

    private Task<IdentityUser?> FindAsync(
        Expression<Func<IdentityUser, bool>> predicate, CancellationToken cancellationToken) =>
        ReadAsync(context => context.Users.FirstOrDefaultAsync(predicate, cancellationToken));

    private async Task<TResult> ReadAsync<TResult>(Func<IIdentityDbContext, Task<TResult>> read)
    {
        using var unitOfWork = unitOfWorkManager.Begin();
        var result = await read(await database.GetDbContextAsync());
        await unitOfWork.CompleteAsync();
        return result;
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

    private async Task LoadAsync<TPart>(
        IdentityUser user, Expression<Func<IdentityUser, IEnumerable<TPart>>> collection)
        where TPart : class
    {
        using var unitOfWork = unitOfWorkManager.Begin();
        var entry = (await database.GetDbContextAsync()).Users.Entry(user);
        if (entry.State is not EntityState.Detached && !entry.Collection(collection).IsLoaded)
        {
            await entry.Collection(collection).LoadAsync();
        }

        await unitOfWork.CompleteAsync();
    }
}
