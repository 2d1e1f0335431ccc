using GroupHub.Chapters.Domain;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Chapters.Tree;

/// <summary>How many members chapters have today, all below them included.</summary>
internal sealed class MemberCounts(IChapterMembers members) : ITransientDependency
{
    public async Task<IReadOnlyDictionary<Guid, int>> GetAsync(CancellationToken cancellation)
    {
        var counts = new Dictionary<Guid, int>();
        foreach (var (path, count) in await members.CountAsync(cancellation))
        {
            foreach (var step in ChapterPath.StepsOf(path)) counts[step] = counts.GetValueOrDefault(step) + count;
        }

        return counts;
    }
}
