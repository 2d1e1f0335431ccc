using GroupHub.Chapters.Features;
using GroupHub.Members;
using GroupHub.TestKit;

namespace GroupHub.Chapters.Tests.Features;

/// <summary>What tests of chapters over HTTP have in common.</summary>
public abstract class ChaptersTest(GroupHubApp app) : FeatureTest(app)
{
    protected const string Chapters = "/api/chapters";

    protected static FoundChapter Form(Guid? below = null) =>
        new() { RequestId = Guid.NewGuid(), ParentId = below, Name = $"Chapter {Guid.NewGuid():N}", Description = "We meet." };

    protected Task<ChapterDetails> Found(FoundChapter? form = null, Association? at = null) =>
        App.As((at ?? Acme).Admin).Post<ChapterDetails>(Chapters, form ?? Form());

    /// <summary>A member whose primary chapter it is.</summary>
    protected async Task<Guid> MemberOf(Guid chapterId, string lastName = "Lovelace")
    {
        var id = await App.Member(Acme, new NewPerson { FirstName = "Ada", LastName = lastName, Email = NewEmail() });
        await App.Belongs(Acme, id, chapterId);
        return id;
    }

    protected Task<DateOnly> Today() => App.Today(Acme);
}
