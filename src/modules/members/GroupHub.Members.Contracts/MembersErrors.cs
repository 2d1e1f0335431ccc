namespace GroupHub.Members;

public static class MembersErrors
{
    public const string NameMissing = "GroupHub.Members:NameMissing";
    public const string EmailInvalid = "GroupHub.Members:EmailInvalid";
    public const string EmailTaken = "GroupHub.Members:EmailTaken";

    /// <summary>The person signs in with it, and the caller may not change accounts.</summary>
    public const string EmailIsForSigningIn = "GroupHub.Members:EmailIsForSigningIn";
    public const string PhoneInvalid = "GroupHub.Members:PhoneInvalid";
    public const string WebsiteInvalid = "GroupHub.Members:WebsiteInvalid";
    public const string WebsiteTooLong = "GroupHub.Members:WebsiteTooLong";
    public const string TooManyIndustries = "GroupHub.Members:TooManyIndustries";
    public const string TooManySkills = "GroupHub.Members:TooManySkills";
    public const string VisibilityLocked = "GroupHub.Members:VisibilityLocked";

    /// <summary>Somebody else wants more people to see a field than the person has said.</summary>
    public const string VisibilityIsTheirs = "GroupHub.Members:VisibilityIsTheirs";
}
