using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Abp.Identity;

/// <summary>
/// The first administrator. An association's is named by who founds it; the host's by the configuration
/// (App:HostAdmin:Email, App:HostAdmin:Password). Nobody gets a password that could be guessed.
/// </summary>
internal sealed class AdminSeeder(
    IdentityUserManager manager,
    IRepository<IdentityUser, Guid> users,
    IGuidGenerator guidGenerator,
    IConfiguration configuration,
    ICurrentTenant currentTenant)
    : ITransientDependency
{
    private const string HostEmail = "admin@localhost";

    public Task SeedAsync(DataSeedContext context)
    {
        var userName = context["AdminUserName"] as string ?? StaticRoles.Admin;
        var (email, password) = (context["AdminEmail"] as string, context["AdminPassword"] as string);
        if (currentTenant.Id is not null)
            return email is null || password is null ? Task.CompletedTask : EnsureAsync(userName, email, password);

        return EnsureAsync(
            userName,
            email ?? configuration["App:HostAdmin:Email"].OrNull() ?? HostEmail,
            password ?? configuration["App:HostAdmin:Password"].OrNull());
    }

    private async Task EnsureAsync(string userName, string email, string? password)
    {
        // Asked at every start: nobody is loaded only to see that there is nothing to do.
        var name = manager.NormalizeName(userName);
        if (await users.AnyAsync(user => user.NormalizedUserName == name && user.PasswordHash != null)) return;

        var user = await manager.FindByNameAsync(userName) ?? await CreateAsync(userName, email);
        if (user.PasswordHash is null && password is not null)
            (await manager.AddPasswordAsync(user, password)).CheckErrors();
    }

    private async Task<IdentityUser> CreateAsync(string userName, string email)
    {
        var user = new IdentityUser(guidGenerator.Create(), userName, email, currentTenant.Id) { Name = userName };
        user.SetEmailConfirmed(true);
        (await manager.CreateAsync(user)).CheckErrors();
        (await manager.SetLockoutEnabledAsync(user, false)).CheckErrors();
        (await manager.AddToRoleAsync(user, StaticRoles.Admin)).CheckErrors();
        return user;
    }
}
