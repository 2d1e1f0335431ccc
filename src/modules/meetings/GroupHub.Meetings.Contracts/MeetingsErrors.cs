namespace GroupHub.Meetings;

public static class MeetingsErrors
{
    public const string TitleMissing = "GroupHub.Meetings:TitleMissing";
    public const string PlaceMissing = "GroupHub.Meetings:PlaceMissing";
    public const string LinkMissing = "GroupHub.Meetings:LinkMissing";
    public const string LinkInvalid = "GroupHub.Meetings:LinkInvalid";
    public const string SeatsInvalid = "GroupHub.Meetings:SeatsInvalid";
    public const string MaxGuestsInvalid = "GroupHub.Meetings:MaxGuestsInvalid";
    public const string DurationInvalid = "GroupHub.Meetings:DurationInvalid";
    public const string TimeInvalid = "GroupHub.Meetings:TimeInvalid";
    public const string DateInvalid = "GroupHub.Meetings:DateInvalid";
    public const string ZoneIsOffset = "GroupHub.Meetings:ZoneIsOffset";
    public const string ZoneUnknown = "GroupHub.Meetings:ZoneUnknown";
    public const string RuleInvalid = "GroupHub.Meetings:RuleInvalid";
    public const string RuleTooFrequent = "GroupHub.Meetings:RuleTooFrequent";
    public const string RuleNeverOccurs = "GroupHub.Meetings:RuleNeverOccurs";
    public const string ChapterUnknown = "GroupHub.Meetings:ChapterUnknown";

    public const string MeetingOver = "GroupHub.Meetings:MeetingOver";
    public const string MeetingCancelled = "GroupHub.Meetings:MeetingCancelled";
    public const string NotCancelled = "GroupHub.Meetings:NotCancelled";
    public const string ReasonMissing = "GroupHub.Meetings:ReasonMissing";

    public const string TooManyGuests = "GroupHub.Meetings:TooManyGuests";
    public const string PartyTooLarge = "GroupHub.Meetings:PartyTooLarge";
    public const string NoRoomForGuests = "GroupHub.Meetings:NoRoomForGuests";
    public const string SubstituteMissing = "GroupHub.Meetings:SubstituteMissing";
    public const string OfferRanOut = "GroupHub.Meetings:OfferRanOut";
    public const string SeatsBelowTaken = "GroupHub.Meetings:SeatsBelowTaken";
    public const string NotForYou = "GroupHub.Meetings:NotForYou";
    public const string NoProfile = "GroupHub.Meetings:NoProfile";
    public const string NotAnswered = "GroupHub.Meetings:NotAnswered";

    public const string MeetingNotBegun = "GroupHub.Meetings:MeetingNotBegun";
    public const string DoorClosed = "GroupHub.Meetings:DoorClosed";
    public const string SheetSettled = "GroupHub.Meetings:SheetSettled";
    public const string SheetNotSubmitted = "GroupHub.Meetings:SheetNotSubmitted";
    public const string SheetChanged = "GroupHub.Meetings:SheetChanged";
    public const string SheetChangedBy = "GroupHub.Meetings:SheetChangedBy";
    public const string AttendeeUnknown = "GroupHub.Meetings:AttendeeUnknown";
    public const string OutBeforeIn = "GroupHub.Meetings:OutBeforeIn";
    public const string CodeUnreadable = "GroupHub.Meetings:CodeUnreadable";
    public const string CodeUnknown = "GroupHub.Meetings:CodeUnknown";
    public const string CodeOfAnotherAssociation = "GroupHub.Meetings:CodeOfAnotherAssociation";

    public const string HolidayRegionUnknown = "GroupHub.Meetings:HolidayRegionUnknown";
    public const string HolidayNameMissing = "GroupHub.Meetings:HolidayNameMissing";
    public const string PolicyInvalid = "GroupHub.Meetings:PolicyInvalid";

    public const string NotOfThisChapter = "GroupHub.Meetings:NotOfThisChapter";
    public const string LeaveDatesInvalid = "GroupHub.Meetings:LeaveDatesInvalid";
    public const string LeaveHasBegun = "GroupHub.Meetings:LeaveHasBegun";
    public const string LeaveOverlaps = "GroupHub.Meetings:LeaveOverlaps";
    public const string LeaveNotOpen = "GroupHub.Meetings:LeaveNotOpen";
    public const string LeaveEndInvalid = "GroupHub.Meetings:LeaveEndInvalid";
    public const string LeaveNotGranted = "GroupHub.Meetings:LeaveNotGranted";
    public const string LeaveChangedByOthers = "GroupHub.Meetings:LeaveChangedByOthers";
    public const string MedicalLeaveTooLong = "GroupHub.Meetings:MedicalLeaveTooLong";
    public const string MedicalLeaveUsedUp = "GroupHub.Meetings:MedicalLeaveUsedUp";

    public const string VisitLimitReached = "GroupHub.Meetings:VisitLimitReached";
    public const string TooManyInvitations = "GroupHub.Meetings:TooManyInvitations";
    public const string OwnAddress = "GroupHub.Meetings:OwnAddress";
    public const string NotPublic = "GroupHub.Meetings:NotPublic";
    public const string ConsentMissing = "GroupHub.Meetings:ConsentMissing";
    public const string AddressMissing = "GroupHub.Meetings:AddressMissing";
    public const string NotAttended = "GroupHub.Meetings:NotAttended";
    public const string NotYourVisitor = "GroupHub.Meetings:NotYourVisitor";
    public const string VisitorForgotten = "GroupHub.Meetings:VisitorForgotten";
}
