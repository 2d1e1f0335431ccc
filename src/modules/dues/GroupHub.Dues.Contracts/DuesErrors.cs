namespace GroupHub.Dues;

public static class DuesErrors
{
    public const string PlanNameMissing = "GroupHub.Dues:PlanNameMissing";
    public const string PlanNameTaken = "GroupHub.Dues:PlanNameTaken";
    public const string TooManyPlans = "GroupHub.Dues:TooManyPlans";
    public const string PlanClosed = "GroupHub.Dues:PlanClosed";
    public const string PriceNegative = "GroupHub.Dues:PriceNegative";
    public const string PriceTooHigh = "GroupHub.Dues:PriceTooHigh";
    public const string PriceTooFine = "GroupHub.Dues:PriceTooFine";
    public const string CurrencyDiffers = "GroupHub.Dues:CurrencyDiffers";
    public const string TermTooShort = "GroupHub.Dues:TermTooShort";
    public const string BoundaryInvalid = "GroupHub.Dues:BoundaryInvalid";
    public const string CalendarTermUneven = "GroupHub.Dues:CalendarTermUneven";
    public const string RolloverInvalid = "GroupHub.Dues:RolloverInvalid";
    public const string ShortStubTooLong = "GroupHub.Dues:ShortStubTooLong";
    public const string TaxInvalid = "GroupHub.Dues:TaxInvalid";
    public const string IncludedChaptersInvalid = "GroupHub.Dues:IncludedChaptersInvalid";
    public const string FurtherChaptersUnlimited = "GroupHub.Dues:FurtherChaptersUnlimited";
    public const string FurtherChaptersNotOffered = "GroupHub.Dues:FurtherChaptersNotOffered";
    public const string ChapterNotOpen = "GroupHub.Dues:ChapterNotOpen";
    public const string DecidedByAssociation = "GroupHub.Dues:DecidedByAssociation";
    public const string ConsentMissing = "GroupHub.Dues:ConsentMissing";
    public const string AlreadyMember = "GroupHub.Dues:AlreadyMember";
    public const string JoiningRefused = "GroupHub.Dues:JoiningRefused";
    public const string TooManyApplications = "GroupHub.Dues:TooManyApplications";

    /// <summary>Of somebody who is to be registered there is an application already.</summary>
    public const string ApplicationUnderWay = "GroupHub.Dues:ApplicationUnderWay";

    /// <summary>Money is recorded there by others.</summary>
    public const string PaymentNotYours = "GroupHub.Dues:PaymentNotYours";
    public const string PaymentCameIn = "GroupHub.Dues:PaymentCameIn";
    public const string ApplicationDecided = "GroupHub.Dues:ApplicationDecided";
    public const string ApplicationClosed = "GroupHub.Dues:ApplicationClosed";
    public const string NotYetApproved = "GroupHub.Dues:NotYetApproved";
    public const string ReasonMissing = "GroupHub.Dues:ReasonMissing";
    public const string TermsOverlap = "GroupHub.Dues:TermsOverlap";
    public const string TermUnknown = "GroupHub.Dues:TermUnknown";
    public const string NoMembership = "GroupHub.Dues:NoMembership";
    public const string RenewalNotOpen = "GroupHub.Dues:RenewalNotOpen";
    public const string RenewalRefused = "GroupHub.Dues:RenewalRefused";

    /// <summary>It was sent within the last day.</summary>
    public const string RenewalLinkSent = "GroupHub.Dues:RenewalLinkSent";
    public const string NoAddress = "GroupHub.Dues:NoAddress";
    public const string AlreadySuspended = "GroupHub.Dues:AlreadySuspended";
    public const string NotSuspended = "GroupHub.Dues:NotSuspended";
    public const string BanUnknown = "GroupHub.Dues:BanUnknown";
    public const string AlreadyEnded = "GroupHub.Dues:AlreadyEnded";
    public const string DatesReversed = "GroupHub.Dues:DatesReversed";
    public const string MoneyOnItsWay = "GroupHub.Dues:MoneyOnItsWay";
    public const string DayToCome = "GroupHub.Dues:DayToCome";
}
