namespace GroupHub.Abp.Account;

public static class AccountErrors
{
    public const string SelfRegistrationDisabled = "GroupHub.Account:SelfRegistrationDisabled";
    public const string ExternalUser = "GroupHub.Account:ExternalUser";
    public const string UserNameIsFixed = "GroupHub.Account:UserNameIsFixed";
    public const string EmailIsFixed = "GroupHub.Account:EmailIsFixed";
}
