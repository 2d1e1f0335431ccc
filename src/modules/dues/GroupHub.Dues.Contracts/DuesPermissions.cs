namespace GroupHub.Dues;

public static class DuesPermissions
{
    public const string GroupName = "GroupHub.Dues";

    public const string Applications = GroupName + ".Applications";
    public const string DecideApplications = Applications + ".Decide";

    /// <summary>All plans, closed ones too.</summary>
    public const string Plans = GroupName + ".Plans";
    public const string ManagePlans = Plans + ".Manage";

    /// <summary>To write to members how they renew.</summary>
    public const string SendRenewalLinks = GroupName + ".RenewalLinks";

    /// <summary>To suspend and reinstate members, and to record who resigns.</summary>
    public const string Standing = GroupName + ".Standing";

    /// <summary>To expel members and lift that, to record deaths, to declare terms void.</summary>
    public const string EndMemberships = Standing + ".End";

    /// <summary>One's own membership.</summary>
    public const string Own = GroupName + ".Own";
}
