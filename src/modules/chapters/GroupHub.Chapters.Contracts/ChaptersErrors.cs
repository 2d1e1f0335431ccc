namespace GroupHub.Chapters;

public static class ChaptersErrors
{
    public const string OutsideYourChapters = "GroupHub.Chapters:OutsideYourChapters";
    public const string NameTaken = "GroupHub.Chapters:NameTaken";
    public const string SlugInvalid = "GroupHub.Chapters:SlugInvalid";
    public const string SlugTaken = "GroupHub.Chapters:SlugTaken";
    public const string PostcodeInvalid = "GroupHub.Chapters:PostcodeInvalid";
    public const string BelowItself = "GroupHub.Chapters:BelowItself";
    public const string TreeTooDeep = "GroupHub.Chapters:TreeTooDeep";
    public const string NotOpen = "GroupHub.Chapters:NotOpen";
    public const string AlreadyClosing = "GroupHub.Chapters:AlreadyClosing";
    public const string NotClosed = "GroupHub.Chapters:NotClosed";
    public const string OthersBelow = "GroupHub.Chapters:OthersBelow";
    public const string SuccessorNeeded = "GroupHub.Chapters:SuccessorNeeded";
    public const string SuccessorIsItself = "GroupHub.Chapters:SuccessorIsItself";
    public const string DatesReversed = "GroupHub.Chapters:DatesReversed";
    public const string BelongsThereAlready = "GroupHub.Chapters:BelongsThereAlready";
    public const string MovedMeanwhile = "GroupHub.Chapters:MovedMeanwhile";
    public const string TransferAhead = "GroupHub.Chapters:TransferAhead";
    public const string UndoTooLate = "GroupHub.Chapters:UndoTooLate";
    public const string TooManyChapters = "GroupHub.Chapters:TooManyChapters";
    public const string ChapterNeeded = "GroupHub.Chapters:ChapterNeeded";
    public const string HoldsOfficeAlready = "GroupHub.Chapters:HoldsOfficeAlready";
    public const string OfficeHasServed = "GroupHub.Chapters:OfficeHasServed";
    public const string TermLimitReached = "GroupHub.Chapters:TermLimitReached";
    public const string LastPresident = "GroupHub.Chapters:LastPresident";
    public const string MoreThanYouMay = "GroupHub.Chapters:MoreThanYouMay";
}
