using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Week;

/// <summary>In which lines of business a member knows nobody yet (N3), as far as profiles say.</summary>
internal sealed class Industries(IRepository<Offer, Guid> offers, IRepository<Tie, Guid> ties) : ITransientDependency
{
    private const int Most = 500;

    /// <returns>For each of the people an industry of theirs that nobody whom the member knows is in.</returns>
    public async Task<IReadOnlyDictionary<Guid, string>> MissingAsync(
        Guid memberId, IReadOnlyList<Guid> people, CancellationToken cancellation)
    {
        var profiles = (await offers.GetQueryableAsync())
            .AsNoTracking().Where(offer => offer.Kind == OfferKind.Profile);
        var own = (await ties.GetQueryableAsync()).Where(tie => tie.OwnerId == memberId && tie.Touches > 0);
        var known = await profiles.Where(offer => own.Any(tie => tie.OtherId == offer.OwnerId))
            .OrderByDescending(offer => offer.Id)
            .Select(offer => offer.Industries)
            .Take(Most)
            .ToListAsync(cancellation);
        var theirs = await profiles.Where(offer => people.Contains(offer.OwnerId))
            .Select(offer => new { offer.OwnerId, offer.Industries })
            .ToListAsync(cancellation);

        var represented = known.SelectMany(names => names).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return theirs.Select(
            person => (person.OwnerId, Missing: person.Industries.Find(name => !represented.Contains(name))))
            .Where(person => person.Missing is not null)
            .ToDictionary(person => person.OwnerId, person => person.Missing!);
    }
}
