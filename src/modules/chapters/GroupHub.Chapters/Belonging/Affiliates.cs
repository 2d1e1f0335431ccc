using GroupHub.Chapters.Domain;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Chapters.Belonging;

/// <summary>People as chapters know them; who is met for the first time is written down.</summary>
internal sealed class Affiliates(IRepository<Affiliate, Guid> affiliates, IMemberDirectory members)
    : ITransientDependency
{
    /// <exception cref="EntityNotFoundException">One of them is nobody the association knows.</exception>
    public async Task<IReadOnlyDictionary<Guid, Affiliate>> EnsureAsync(
        IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation)
    {
        Guid[] wanted = [.. memberIds.Distinct()];
        var known = (await affiliates.GetListAsync(
            affiliate => wanted.Contains(affiliate.Id), cancellationToken: cancellation))
            .ToDictionary(affiliate => affiliate.Id);
        foreach (var affiliate in await MeetAsync([.. wanted.Where(id => !known.ContainsKey(id))], cancellation))
            known.Add(affiliate.Id, affiliate);
        return known;
    }

    /// <summary>Somebody whom chapters do not know yet belongs nowhere.</summary>
    public async Task<Affiliate> FindAsync(Guid memberId, CancellationToken cancellation) =>
        await affiliates.FindAsync(memberId, cancellationToken: cancellation)
        ?? Named(
            (await members.GetAsync([memberId], cancellation)).SingleOrDefault()
                ?? throw new EntityNotFoundException(typeof(MemberProfile), memberId));

    private async Task<List<Affiliate>> MeetAsync(Guid[] memberIds, CancellationToken cancellation)
    {
        if (memberIds.Length == 0) return [];

        var people = (await members.GetAsync(memberIds, cancellation)).ToDictionary(person => person.Id);
        var met = memberIds.Select(id => Named(
            people.GetValueOrDefault(id) ?? throw new EntityNotFoundException(typeof(MemberProfile), id))).ToList();
        await affiliates.InsertManyAsync(met, autoSave: true, cancellation);
        return met;
    }

    private static Affiliate Named(MemberProfile person)
    {
        var affiliate = Affiliate.Of(person.Id);
        affiliate.GoBy(person.FirstName, person.LastName);
        return affiliate;
    }
}
