namespace GroupHub.Communication;

public static class CommunicationErrors
{
    public const string SubjectMissing = "GroupHub.Communication:SubjectMissing";
    public const string TextMissing = "GroupHub.Communication:TextMissing";
    public const string ChapterUnknown = "GroupHub.Communication:ChapterUnknown";

    /// <summary>The people who were chosen are somebody else's selection, or kept no more.</summary>
    public const string SelectionUnknown = "GroupHub.Communication:SelectionUnknown";
    public const string StandingNotWrittenTo = "GroupHub.Communication:StandingNotWrittenTo";
    public const string NoDraft = "GroupHub.Communication:NoDraft";
    public const string NotWithdrawn = "GroupHub.Communication:NotWithdrawn";
    public const string OnItsWay = "GroupHub.Communication:OnItsWay";
    public const string NobodyGetsIt = "GroupHub.Communication:NobodyGetsIt";
    public const string MembersOnly = "GroupHub.Communication:MembersOnly";
}
