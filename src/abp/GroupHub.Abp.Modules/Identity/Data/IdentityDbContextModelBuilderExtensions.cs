using GroupHub.Abp;
using GroupHub.Abp.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.Identity.EntityFrameworkCore;

public static class IdentityDbContextModelBuilderExtensions
{
    public static void ConfigureIdentity(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        builder.Entity<IdentityUser>(ConfigureUser);
        builder.Entity<IdentityUserRole>(ConfigureUserRole);
        builder.Entity<IdentityUserClaim>(
            claim => ConfigureClaim(claim, "AbpUserClaims", c => c.HasIndex(x => x.UserId)));
        builder.Entity<IdentityUserLogin>(ConfigureUserLogin);
        builder.Entity<IdentityUserToken>(ConfigureUserToken);
        builder.Entity<IdentityRole>(ConfigureRole);
        builder.Entity<IdentityRoleClaim>(
            claim => ConfigureClaim(claim, "AbpRoleClaims", c => c.HasIndex(x => x.RoleId)));
    }

    private static void ConfigureUser(EntityTypeBuilder<IdentityUser> user)
    {
        user.ToTable("AbpUsers");
        user.ConfigureByConvention();
        user.Property(u => u.UserName).HasMaxLength(IdentityUserConsts.MaxUserNameLength);
        user.Property(u => u.NormalizedUserName).HasMaxLength(IdentityUserConsts.MaxNormalizedUserNameLength);
        user.Property(u => u.Name).HasMaxLength(IdentityUserConsts.MaxNameLength);
        user.Property(u => u.Surname).HasMaxLength(IdentityUserConsts.MaxSurnameLength);
        user.Property(u => u.Email).HasMaxLength(IdentityUserConsts.MaxEmailLength);
        user.Property(u => u.NormalizedEmail).HasMaxLength(IdentityUserConsts.MaxNormalizedEmailLength);
        user.Property(u => u.PasswordHash).HasMaxLength(IdentityUserConsts.MaxPasswordHashLength);
        user.Property(u => u.SecurityStamp).HasMaxLength(IdentityUserConsts.MaxSecurityStampLength);
        user.Property(u => u.PhoneNumber).HasMaxLength(IdentityUserConsts.MaxPhoneNumberLength);
        user.HasSearchKey(
            maxLength: 1400,
            nameof(IdentityUser.Name),
            nameof(IdentityUser.Surname),
            nameof(IdentityUser.UserName),
            nameof(IdentityUser.Email),
            nameof(IdentityUser.PhoneNumber));
        user.HasMany(u => u.Roles).WithOne().HasForeignKey(r => r.UserId);
        user.HasMany(u => u.Claims).WithOne().HasForeignKey(c => c.UserId);
        user.HasMany(u => u.Logins).WithOne().HasForeignKey(l => l.UserId);
        user.HasMany(u => u.Tokens).WithOne().HasForeignKey(t => t.UserId);
        user.HasUniqueIndexPerTenant(nameof(IdentityUser.NormalizedUserName));
        user.HasUniqueIndexPerTenant(nameof(IdentityUser.NormalizedEmail));
    }

    private static void ConfigureUserRole(EntityTypeBuilder<IdentityUserRole> userRole)
    {
        userRole.ToTable("AbpUserRoles");
        userRole.ConfigureByConvention();
        userRole.HasKey(r => new { r.UserId, r.RoleId });
        userRole.HasOne<IdentityRole>().WithMany().HasForeignKey(r => r.RoleId);
        userRole.HasIndex(r => new { r.RoleId, r.UserId });
    }

    private static void ConfigureUserLogin(EntityTypeBuilder<IdentityUserLogin> login)
    {
        login.ToTable("AbpUserLogins");
        login.ConfigureByConvention();
        login.HasKey(l => new { l.UserId, l.LoginProvider });
        login.Property(l => l.LoginProvider).HasMaxLength(64);
        login.Property(l => l.ProviderKey).HasMaxLength(196);
        login.Property(l => l.ProviderDisplayName).HasMaxLength(128);
        login.HasIndex(l => new { l.LoginProvider, l.ProviderKey });
    }

    private static void ConfigureUserToken(EntityTypeBuilder<IdentityUserToken> token)
    {
        token.ToTable("AbpUserTokens");
        token.ConfigureByConvention();
        token.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
        token.Property(t => t.LoginProvider).HasMaxLength(64);
        token.Property(t => t.Name).HasMaxLength(128);
    }

    private static void ConfigureRole(EntityTypeBuilder<IdentityRole> role)
    {
        role.ToTable("AbpRoles");
        role.ConfigureByConvention();
        role.Property(r => r.Name).HasMaxLength(IdentityRoleConsts.MaxNameLength);
        role.Property(r => r.NormalizedName).HasMaxLength(IdentityRoleConsts.MaxNormalizedNameLength);
        role.HasSearchKey(2 * IdentityRoleConsts.MaxNameLength, nameof(IdentityRole.Name));
        role.HasMany(r => r.Claims).WithOne().HasForeignKey(c => c.RoleId);
        role.HasUniqueIndexPerTenant(nameof(IdentityRole.NormalizedName));
    }

    private static void ConfigureClaim<T>(EntityTypeBuilder<T> claim, string table, Action<EntityTypeBuilder<T>> index)
        where T : IdentityClaim
    {
        claim.ToTable(table);
        claim.ConfigureByConvention();
        claim.Property(c => c.Id).ValueGeneratedNever();
        claim.Property(c => c.ClaimType).HasMaxLength(256);
        claim.Property(c => c.ClaimValue).HasMaxLength(1024);
        index(claim);
    }
}
