using GroupHub.Chapters.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Belonging;

/// <summary>Knows where people go who were to join a chapter that has closed by then.</summary>
internal sealed class Successions(IRepository<Chapter, Guid> chapters) : ITransientDependency
{
    /// <exception cref="EntityNotFoundException">There is no such chapter.</exception>
    public async Task<Destinations> LoadAsync(IReadOnlyCollection<Guid> chapterIds, CancellationToken cancellation)
    {
        var known = new Dictionary<Guid, Chapter>();
        var wanted = chapterIds;
        while (wanted.Count > 0)
        {
            var found = await chapters.GetListAsync(c => wanted.Contains(c.Id), cancellationToken: cancellation);
            foreach (var chapter in found) known.Add(chapter.Id, chapter);
            wanted = [.. known.Values.Select(chapter => chapter.SuccessorId)
                .OfType<Guid>().Where(id => !known.ContainsKey(id)).Distinct()];
        }

        var missing = chapterIds.FirstOrDefault(id => !known.ContainsKey(id));
        return missing == default
            ? new Destinations(known)
            : throw new EntityNotFoundException(typeof(Chapter), missing);
    }
}

internal sealed class Destinations(IReadOnlyDictionary<Guid, Chapter> known)
{
    /// <returns>The chapter itself, or what has taken its place by the day; none where nothing has.</returns>
    public Guid? Find(Guid chapterId, DateOnly day)
    {
        Guid? found = chapterId;
        for (var steps = 0; found is { } id
            && known[id].ClosesOn < day
            && steps < known.Count; steps++) found = known[id].SuccessorId;
        return found;
    }
}
