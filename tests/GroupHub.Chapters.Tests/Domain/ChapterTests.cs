using CsCheck;
using GroupHub.Chapters.Domain;
using static GroupHub.Chapters.Tests.Domain.A;

namespace GroupHub.Chapters.Tests.Domain;

public sealed class ChapterTests
{
    [Fact]
    public void What_stands_below_begins_with_the_path_above_it()
    {
        var region = Chapter("North");
        var chapter = Chapter("Linden", region);

        chapter.Path.ShouldBe($"/{region.Id:N}/{chapter.Id:N}/");
        chapter.AbovePath.ShouldBe(region.Path);
        region.AbovePath.ShouldBeNull();
        ChapterPath.StepsOf(chapter.Path).ShouldBe([region.Id, chapter.Id]);
    }

    [Fact]
    public void All_that_stands_below_moves_along()
    {
        var (north, south) = (Chapter("North"), Chapter("South"));
        var chapter = Chapter("Linden", north);
        var committee = Chapter("Events", chapter);

        chapter.MoveBelow(south, [committee]);

        chapter.ParentId.ShouldBe(south.Id);
        committee.Path.ShouldBe($"{south.Path}{chapter.Id:N}/{committee.Id:N}/");
        committee.GetDistributedEvents().Last().EventData.ShouldBe(new ChapterChanged(committee.Id));
    }

    [Fact]
    public void A_chapter_moves_neither_below_itself_nor_below_one_of_its_own()
    {
        var region = Chapter("North");
        var chapter = Chapter("Linden", region);
        var committee = Chapter("Events", chapter);

        Breaking(() => region.MoveBelow(region, [])).ShouldBe(ChaptersErrors.BelowItself);
        Breaking(() => region.MoveBelow(committee, [])).ShouldBe(ChaptersErrors.BelowItself);
    }

    /// <summary>Moves at random, told from the parents alone, leave a tree whose paths say the same as the parents.</summary>
    [Fact]
    public void Whatever_is_moved_the_paths_are_those_of_the_tree() =>
        Gen.Select(Gen.Int[2, 12], Gen.Select(Gen.Int[0, 11], Gen.Int[-1, 11]).List[0, 40]).Sample((size, moves) =>
        {
            var tree = new List<Chapter>();
            for (var i = 0; i < size; i++) tree.Add(Chapter($"N{i}", i == 0 ? null : tree[(i - 1) / 2]));

            foreach (var (which, where) in moves.Where(move => move.Item1 < size && move.Item2 < size))
            {
                var (moved, parent) = (tree[which], where < 0 ? null : tree[where]);
                if (parent is not null && IsBelow(parent, moved, tree)) Breaking(() => moved.MoveBelow(parent, Below(moved, tree))).ShouldBe(ChaptersErrors.BelowItself);
                else moved.MoveBelow(parent, Below(moved, tree));
            }

            tree.ShouldAllBe(chapter => chapter.Path == PathOf(chapter, tree));
        });

    [Fact]
    public void Nothing_is_founded_or_moved_below_a_chapter_that_closes()
    {
        var closing = Chapter("North");
        closing.Close(Today, null, Today);

        Breaking(() => Chapter("Linden", closing)).ShouldBe(ChaptersErrors.NotOpen);
        Breaking(() => Chapter("Linden").MoveBelow(closing, [])).ShouldBe(ChaptersErrors.NotOpen);
    }

    [Fact]
    public void A_tree_has_an_end()
    {
        var deepest = Chapter("1");
        for (var depth = 2; depth <= ChapterPath.MaxDepth; depth++) deepest = Chapter($"{depth}", deepest);

        Breaking(() => Chapter("one more", deepest)).ShouldBe(ChaptersErrors.TreeTooDeep);
        Breaking(() => Chapter("North").MoveBelow(deepest, [])).ShouldBe(ChaptersErrors.TreeTooDeep);
        deepest.Path.Length.ShouldBe(ChapterPath.MaxLength);
    }

    [Fact]
    public void R33_a_chapter_closes_after_its_last_day_and_not_in_the_past()
    {
        var chapter = Chapter();
        Breaking(() => chapter.Close(Today.AddDays(-1), null, Today)).ShouldBe(ChaptersErrors.DatesReversed);
        Breaking(() => chapter.Close(Today, chapter.Id, Today)).ShouldBe(ChaptersErrors.SuccessorIsItself);

        chapter.Close(Today, null, Today);
        chapter.CloseIfDue(Today);
        chapter.State.ShouldBe(ChapterState.Closing);

        chapter.CloseIfDue(Today.AddDays(1));
        chapter.State.ShouldBe(ChapterState.Closed);
        Breaking(() => chapter.Close(Today.AddDays(1), null, Today)).ShouldBe(ChaptersErrors.AlreadyClosing);
    }

    [Fact]
    public void A_closing_can_be_taken_back()
    {
        var chapter = Chapter();
        Breaking(chapter.Reopen).ShouldBe(ChaptersErrors.NotClosed);
        chapter.Close(Today, Guid.NewGuid(), Today);

        chapter.Reopen();

        chapter.IsOpen.ShouldBeTrue();
        chapter.SuccessorId.ShouldBeNull();
    }

    [Theory]
    [InlineData("Upper Weir", null, "upper-weir"), InlineData("Łódź & Umgebung", null, "lodz-umgebung"), InlineData("Upper Weir", "weir", "weir")]
    public void The_address_is_made_from_the_name_unless_one_is_typed(string name, string? typed, string slug) =>
        Chapter(name, fields: new ChapterFields { Slug = typed }).Slug.ShouldBe(slug);

    [Theory]
    [InlineData("Upper Weir"), InlineData("-weir"), InlineData("weir/../x"), InlineData("größe"), InlineData("a--b")]
    public void An_address_has_small_letters_digits_and_hyphens(string typed) =>
        Breaking(() => Chapter("Weir", fields: new ChapterFields { Slug = typed })).ShouldBe(ChaptersErrors.SlugInvalid);

    [Fact]
    public void A_name_without_letters_needs_an_address() =>
        Breaking(() => Chapter("!!!")).ShouldBe(ChaptersErrors.SlugInvalid);

    private static bool IsBelow(Chapter chapter, Chapter root, List<Chapter> tree) =>
        chapter == root || (chapter.ParentId is { } parent && IsBelow(tree.Single(c => c.Id == parent), root, tree));

    private static List<Chapter> Below(Chapter root, List<Chapter> tree) => [.. tree.Where(c => c != root && IsBelow(c, root, tree))];

    private static string PathOf(Chapter chapter, List<Chapter> tree) =>
        ChapterPath.Below(chapter.ParentId is { } parent ? PathOf(tree.Single(c => c.Id == parent), tree) : null, chapter.Id);
}
