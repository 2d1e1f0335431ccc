namespace GroupHub.Administration;

public static class AdministrationErrors
{
    /// <summary>White text on the colour would be hard to read.</summary>
    public const string AccentTooLight = "GroupHub.Administration:AccentTooLight";

    public const string LogoTooLarge = "GroupHub.Administration:LogoTooLarge";

    /// <summary>What was sent is neither PNG nor JPEG nor WebP.</summary>
    public const string NoPicture = "GroupHub.Administration:NoPicture";

    /// <summary>The address belongs to no association.</summary>
    public const string NoAssociation = "GroupHub.Administration:NoAssociation";

    /// <summary>What is asked for is only at the host's own address.</summary>
    public const string NoFoundingHere = "GroupHub.Administration:NoFoundingHere";
    public const string FoundingClosed = "GroupHub.Administration:FoundingClosed";
    public const string FoundingExpired = "GroupHub.Administration:FoundingExpired";
    public const string AddressInvalid = "GroupHub.Administration:AddressInvalid";
    public const string AddressReserved = "GroupHub.Administration:AddressReserved";
    public const string AddressTaken = "GroupHub.Administration:AddressTaken";
    public const string NameTaken = "GroupHub.Administration:NameTaken";
    public const string NameMixesAlphabets = "GroupHub.Administration:NameMixesAlphabets";
    public const string CountryUnknown = "GroupHub.Administration:CountryUnknown";
    public const string CurrencyUnknown = "GroupHub.Administration:CurrencyUnknown";
    public const string TimeZoneUnknown = "GroupHub.Administration:TimeZoneUnknown";

    /// <summary>None of those who were chosen is on the part of the roster that one sees.</summary>
    public const string NobodySelected = "GroupHub.Administration:NobodySelected";
    public const string TooManySelected = "GroupHub.Administration:TooManySelected";

    /// <summary>A group is a filter; without one it would be the roster.</summary>
    public const string NothingToSave = "GroupHub.Administration:NothingToSave";
    public const string GroupNameTaken = "GroupHub.Administration:GroupNameTaken";
    public const string GroupNeedsChapter = "GroupHub.Administration:GroupNeedsChapter";

    /// <summary>It is for officers to open and for the office to change.</summary>
    public const string GroupOfAssociation = "GroupHub.Administration:GroupOfAssociation";
    public const string TooManyGroups = "GroupHub.Administration:TooManyGroups";

    /// <summary>It cannot be taken back, or not any more.</summary>
    public const string BatchStays = "GroupHub.Administration:BatchStays";
    public const string LanguageUnknown = "GroupHub.Administration:LanguageUnknown";
}
