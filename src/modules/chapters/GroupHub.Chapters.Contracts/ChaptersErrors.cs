namespace GroupHub.Chapters;

public static class ChaptersErrors
{
    public const string OutsideYourChapters = "GroupHub.Chapters:OutsideYourChapters";
}
