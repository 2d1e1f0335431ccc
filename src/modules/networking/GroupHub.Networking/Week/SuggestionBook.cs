using GroupHub.Members;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Week;

/// <summary>Whom a member should speak to, and why: from all sources the most urgent, one for each person.</summary>
internal sealed class SuggestionBook(
    IEnumerable<ISuggestionSource> sources,
    Distances distances,
    IRepository<Pause, Guid> pauses,
    IMemberDirectory people,
    INearness nearness) : ITransientDependency
{
    /// <summary>
    /// All there is to suggest, the most urgent first; without those who are muted, and what is not wanted now.
    /// </summary>
    public async Task<IReadOnlyList<Suggestion>> ListAsync(
        Guid memberId, DateOnly today, CancellationToken cancellation)
    {
        var found = new List<Suggestion>();
        foreach (var source in sources) found.AddRange(await source.FindAsync(memberId, today, cancellation));

        var apart = await distances.AroundAsync(memberId, cancellation);
        var paused = await (await pauses.GetQueryableAsync())
            .Where(pause => pause.OwnerId == memberId && pause.Until > today)
            .Select(pause => pause.Key)
            .ToListAsync(cancellation);
        return
        [
            .. found.Where(suggestion => !suggestion.People.Any(apart.Contains) && !paused.Contains(suggestion.Key))
                .OrderByDescending(suggestion => suggestion.Rank)
                .ThenBy(suggestion => suggestion.Key, StringComparer.Ordinal)
                .DistinctBy(suggestion => suggestion.PersonId),
        ];
    }

    /// <summary>
    /// At most so many, of different kinds as long as there are any; only about people who are still on file.
    /// </summary>
    public static IReadOnlyList<Suggestion> Pick(IReadOnlyList<Suggestion> all, int most)
    {
        var varied = all.DistinctBy(suggestion => suggestion.Action).Take(most).ToList();
        var more = all.Except(varied).Take(most - varied.Count);
        return [.. varied.Concat(more).OrderByDescending(suggestion => suggestion.Rank)];
    }

    public async Task<Names> NamesAsync(
        Guid memberId, IEnumerable<Suggestion> suggestions, CancellationToken cancellation)
    {
        var profiles = await people.GetAsync([.. suggestions.SelectMany(suggestion => suggestion.People)
            .Distinct()], cancellation);
        var viewer = await nearness.LookAsync(memberId, profiles, cancellation);
        return new Names(
            profiles.ToDictionary(
                profile => profile.Id, profile => NetworkPerson.Of(profile, ProfileAccess.Show(viewer, profile))));
    }
}
