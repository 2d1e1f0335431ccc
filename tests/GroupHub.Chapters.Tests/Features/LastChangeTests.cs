using GroupHub.Chapters.Features;
using GroupHub.TestKit;

namespace GroupHub.Chapters.Tests.Features;

/// <summary>Who has changed a chapter is for those to know who may change it, too.</summary>
public sealed class LastChangeTests(GroupHubApp app) : ChaptersTest(app)
{
    [Fact]
    public async Task Whoever_manages_the_chapter_hears_who_has_changed_it_and_others_do_not()
    {
        var chapter = await Found();
        var (secretary, observer) = (await App.Officer(Acme, chapter.Id, OfficerRole.Secretary), await App.Officer(Acme, chapter.Id, OfficerRole.Observer));
        var seen = await As(secretary).Get<ChapterDetails>($"{Chapters}/{chapter.Id}");
        seen.LastChange.ShouldBeNull("nobody has changed it yet");

        await As(secretary).Put($"{Chapters}/{chapter.Id}", seen with { Meets = "At noon" });

        (await Admin.Get<ChapterDetails>($"{Chapters}/{chapter.Id}")).LastChange.ShouldNotBeNull().ShouldSatisfyAllConditions(
            change => change.By.ShouldBe("Olive Secretary"), change => change.IsOwn.ShouldBeFalse(), change => change.At.ShouldNotBeNull());
        (await As(secretary).Get<ChapterDetails>($"{Chapters}/{chapter.Id}")).LastChange.ShouldNotBeNull().IsOwn.ShouldBeTrue();
        (await As(observer).Get<ChapterDetails>($"{Chapters}/{chapter.Id}")).LastChange.ShouldBeNull();
    }
}
