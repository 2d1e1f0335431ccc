namespace Volo.Abp.Identity;

public static class IdentityUserConsts
{
    public static int MaxUserNameLength { get; set; } = 256;
    public static int MaxNameLength { get; set; } = 64;
    public static int MaxSurnameLength { get; set; } = 64;
    public static int MaxNormalizedUserNameLength { get; set; } = MaxUserNameLength;
    public static int MaxEmailLength { get; set; } = 256;
    public static int MaxNormalizedEmailLength { get; set; } = MaxEmailLength;
    public static int MaxPhoneNumberLength { get; set; } = 16;
    public static int MaxPasswordLength { get; set; } = 128;
    public static int MaxPasswordHashLength { get; set; } = 256;
    public static int MaxSecurityStampLength { get; set; } = 256;
}

public static class IdentityRoleConsts
{
    public static int MaxNameLength { get; set; } = 256;
    public static int MaxNormalizedNameLength { get; set; } = MaxNameLength;
}

public static class IdentityErrorCodes
{
    public const string UserSelfDeletion = "Volo.Abp.Identity:010001";
    public const string StaticRoleRenaming = "Volo.Abp.Identity:010005";
    public const string StaticRoleDeletion = "Volo.Abp.Identity:010006";
}
