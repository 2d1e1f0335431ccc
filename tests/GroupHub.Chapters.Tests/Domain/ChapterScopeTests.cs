using Volo.Abp;

namespace GroupHub.Chapters.Tests.Domain;

public sealed class ChapterScopeTests
{
    [Fact]
    public void A_subtree_covers_itself_and_all_below_it_and_nothing_else()
    {
        var scope = ChapterScope.Below(["/a/b/"]);

        scope.Covers("/a/b/").ShouldBeTrue();
        scope.Covers("/a/b/c/").ShouldBeTrue();
        scope.Covers("/a/").ShouldBeFalse();
        scope.Covers("/a/bb/").ShouldBeFalse();
        scope.Covers(null).ShouldBeFalse();
    }

    [Fact]
    public void A_subtree_within_another_says_nothing_new() =>
        ChapterScope.Below(["/a/b/c/", "/a/b/", "/d/"]).Paths.ShouldBe(["/d/", "/a/b/"], ignoreOrder: true);

    [Fact]
    public void The_whole_covers_people_without_a_chapter_too() => ChapterScope.Whole.Covers(null).ShouldBeTrue();

    [Fact]
    public void Outside_of_ones_chapters_one_is_refused() =>
        Should.Throw<BusinessException>(() => ChapterScope.Nowhere.Require("/a/")).Code.ShouldBe(ChaptersErrors.OutsideYourChapters);
}
