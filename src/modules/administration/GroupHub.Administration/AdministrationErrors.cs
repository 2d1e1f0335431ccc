namespace GroupHub.Administration;

public static class AdministrationErrors
{
    /// <summary>White text on the colour would be hard to read.</summary>
    public const string AccentTooLight = "GroupHub.Administration:AccentTooLight";

    /// <summary>The address belongs to no association.</summary>
    public const string NoAssociation = "GroupHub.Administration:NoAssociation";
}
