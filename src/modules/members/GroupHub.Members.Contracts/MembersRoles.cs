namespace GroupHub.Members;

public static class MembersRoles
{
    /// <summary>The role of everybody who has an account because they are a member.</summary>
    public const string Member = "member";
}
