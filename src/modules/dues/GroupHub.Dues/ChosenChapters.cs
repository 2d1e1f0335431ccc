using GroupHub.Chapters;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Dues;

/// <summary>Checks the chapters that an applicant chose against what the plan demands (R32).</summary>
internal sealed class ChosenChapters(IChapters chapters) : ITransientDependency
{
    public async Task RequireAsync(
        ChapterAllowance allowed, IReadOnlyCollection<Guid> chosen, CancellationToken cancellation)
    {
        Rule.Require(await AreOpenAsync(chosen, cancellation), DuesErrors.ChapterNotOpen);
        if (chosen.Count < allowed.Least && !(await chapters.ListAsync(cancellation)).Any(TakesMembers)) return;

        allowed.Check(chosen.Count);
    }

    public async Task<bool> AreOpenAsync(IReadOnlyCollection<Guid> chosen, CancellationToken cancellation)
    {
        var known = await chapters.GetAsync(chosen, cancellation);
        return known.Count == chosen.Count && known.All(TakesMembers);
    }

    /// <returns>The primary one first.</returns>
    public async Task<IReadOnlyList<string>> NamesOfAsync(Application application, CancellationToken cancellation)
    {
        var names = (await chapters.GetAsync(application.ChapterIds, cancellation))
            .ToDictionary(chapter => chapter.Id, chapter => chapter.Name);
        return [.. application.ChapterIds.Where(names.ContainsKey).Select(id => names[id])];
    }

    /// <summary>Committees are joined from within; where there is nothing to choose, nothing is demanded.</summary>
    private static bool TakesMembers(ChapterFacts chapter) =>
        chapter is { IsOpen: true, IsPublic: true, Kind: ChapterKind.Chapter };
}
