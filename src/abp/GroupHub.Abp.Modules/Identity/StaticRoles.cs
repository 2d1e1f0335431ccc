namespace GroupHub.Abp.Identity;

/// <summary>The roles that every association has from its first day.</summary>
public static class StaticRoles
{
    public const string Admin = "admin";
    public const string Member = "member";
    public const string NormalizedAdmin = "ADMIN";
}
