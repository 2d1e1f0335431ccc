using Volo.Abp.Identity;

namespace GroupHub.Abp.Identity;

internal static class UserProjections
{
    public static IdentityUserDto ToDto(this IdentityUser user) => new()
    {
        Id = user.Id,
        TenantId = user.TenantId,
        UserName = user.UserName,
        Name = user.Name,
        Surname = user.Surname,
        Email = user.Email,
        EmailConfirmed = user.EmailConfirmed,
        PhoneNumber = user.PhoneNumber,
        PhoneNumberConfirmed = user.PhoneNumberConfirmed,
        IsActive = user.IsActive,
        LockoutEnabled = user.LockoutEnabled,
        LockoutEnd = user.LockoutEnd,
        ConcurrencyStamp = user.ConcurrencyStamp,
        CreationTime = user.CreationTime,
        CreatorId = user.CreatorId,
        LastModificationTime = user.LastModificationTime,
        LastModifierId = user.LastModifierId,
        IsDeleted = user.IsDeleted,
        DeleterId = user.DeleterId,
        DeletionTime = user.DeletionTime,
    };

    public static IdentityRoleDto ToDto(this IdentityRole role) => new()
    {
        Id = role.Id,
        Name = role.Name,
        IsDefault = role.IsDefault,
        IsStatic = role.IsStatic,
        IsPublic = role.IsPublic,
        ConcurrencyStamp = role.ConcurrencyStamp,
    };

    public static IQueryable<IdentityUser> SortedBy(
        this IQueryable<IdentityUser> users, string? sorting) => users.SortBy(
        sorting,
        ("userName", user => user.NormalizedUserName),
        ("email", user => user.NormalizedEmail),
        ("phoneNumber", user => user.PhoneNumber),
        ("name", user => user.Name),
        ("surname", user => user.Surname));
}
