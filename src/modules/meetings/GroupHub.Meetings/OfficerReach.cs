using GroupHub.Chapters;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Meetings;

/// <summary>
/// Where the current user may do something: an office reaches as far down the tree as it stands (R35).
/// </summary>
internal sealed class OfficerReach(IOfficerRights rights, IChapters chapters) : ITransientDependency
{
    /// <summary>What belongs to the association as a whole is only for those who hold the right everywhere.</summary>
    public async Task RequireAsync(string permission, Guid? chapterId, CancellationToken cancellation)
    {
        var scope = await rights.GetScopeAsync(permission, cancellation);
        if (!scope.IsWhole) scope.Require(await chapters.FindPathAsync(chapterId, cancellation));
    }

    public async Task<bool> CoversAsync(string permission, Guid? chapterId, CancellationToken cancellation)
    {
        var scope = await rights.GetScopeAsync(permission, cancellation);
        return scope.IsWhole
            || (!scope.IsNowhere && scope.Covers(await chapters.FindPathAsync(chapterId, cancellation)));
    }

    /// <summary>The meetings within reach; where a chapter is named, of it and of what stands below it.</summary>
    public async Task<ChapterChoice> ChooseAsync(string permission, Guid? chapterId, CancellationToken cancellation)
    {
        var scope = await rights.GetScopeAsync(permission, cancellation);
        if (scope.IsWhole && chapterId is null) return ChapterChoice.All;

        var tree = await chapters.ListAsync(cancellation);
        var top = chapterId is { } id ? tree.FirstOrDefault(chapter => chapter.Id == id)?.Path ?? "" : null;
        return ChapterChoice.Of(
            [
                .. tree.Where(chapter => scope.Covers(chapter.Path) && IsBelow(chapter, top))
                    .Select(chapter => chapter.Id)
            ]);
    }

    /// <summary>A chapter that meetings can be planned for, or the association as a whole.</summary>
    public async Task RequireKnownAsync(Guid? chapterId, CancellationToken cancellation) =>
        Rule.Require(
            chapterId is not { } id || (await chapters.GetAsync([id], cancellation)).Count == 1,
            MeetingsErrors.ChapterUnknown);

    private static bool IsBelow(ChapterFacts chapter, string? top) =>
        top is null || (top.Length > 0 && chapter.Path.StartsWith(top, StringComparison.Ordinal));
}
