namespace GroupHub.Networking;

public static class NetworkingErrors
{
    public const string MembersOnly = "GroupHub.Networking:MembersOnly";

    /// <summary>What is not there and what is not the member's alike.</summary>
    public const string NotThere = "GroupHub.Networking:NotThere";
    public const string WithOneself = "GroupHub.Networking:WithOneself";
    public const string DayOutOfReach = "GroupHub.Networking:DayOutOfReach";
    public const string ReasonMissing = "GroupHub.Networking:ReasonMissing";
    public const string CadenceUnknown = "GroupHub.Networking:CadenceUnknown";
    public const string TooManyNudges = "GroupHub.Networking:TooManyNudges";

    public const string NobodyToFollowUp = "GroupHub.Networking:NobodyToFollowUp";
    public const string NobodyToWriteTo = "GroupHub.Networking:NobodyToWriteTo";
    public const string AlreadySent = "GroupHub.Networking:AlreadySent";
    public const string FollowUpClosed = "GroupHub.Networking:FollowUpClosed";
    public const string TooManyMessages = "GroupHub.Networking:TooManyMessages";

    public const string TooManyAsks = "GroupHub.Networking:TooManyAsks";
    public const string AskClosed = "GroupHub.Networking:AskClosed";
    public const string AskAnswered = "GroupHub.Networking:AskAnswered";
    public const string NothingOffered = "GroupHub.Networking:NothingOffered";
    public const string AlreadyOffered = "GroupHub.Networking:AlreadyOffered";
    public const string TooManyOffers = "GroupHub.Networking:TooManyOffers";
    public const string OfferFollowsProfile = "GroupHub.Networking:OfferFollowsProfile";
    public const string LimitOutOfReach = "GroupHub.Networking:LimitOutOfReach";

    public const string ThreePeopleNeeded = "GroupHub.Networking:ThreePeopleNeeded";
    public const string ConnectorHasNoRoom = "GroupHub.Networking:ConnectorHasNoRoom";
    public const string TooManyWishes = "GroupHub.Networking:TooManyWishes";
    public const string WishedAlready = "GroupHub.Networking:WishedAlready";
    public const string NotYoursToAnswer = "GroupHub.Networking:NotYoursToAnswer";
    public const string IntroductionOver = "GroupHub.Networking:IntroductionOver";
    public const string AlreadyIntroduced = "GroupHub.Networking:AlreadyIntroduced";

    public const string LeftThread = "GroupHub.Networking:LeftThread";
    public const string NobodyThere = "GroupHub.Networking:NobodyThere";
    public const string MembershipRests = "GroupHub.Networking:MembershipRests";
    public const string TooMuchWritten = "GroupHub.Networking:TooMuchWritten";
    public const string BlockedSomebodyThere = "GroupHub.Networking:BlockedSomebodyThere";
    public const string WriteInThread = "GroupHub.Networking:WriteInThread";

    public const string NotYoursToChange = "GroupHub.Networking:NotYoursToChange";
    public const string ConsentNotRecorded = "GroupHub.Networking:ConsentNotRecorded";
    public const string ReferralSent = "GroupHub.Networking:ReferralSent";
    public const string ReferralAccepted = "GroupHub.Networking:ReferralAccepted";
    public const string StepImpossible = "GroupHub.Networking:StepImpossible";
    public const string StrengthOutOfReach = "GroupHub.Networking:StrengthOutOfReach";
    public const string TierNeedsParent = "GroupHub.Networking:TierNeedsParent";
    public const string TooLateToTakeBack = "GroupHub.Networking:TooLateToTakeBack";
    public const string NotWon = "GroupHub.Networking:NotWon";
    public const string AmountNotPositive = "GroupHub.Networking:AmountNotPositive";
    public const string CurrencyDiffers = "GroupHub.Networking:CurrencyDiffers";
    public const string EntryUnknown = "GroupHub.Networking:EntryUnknown";
}
