using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Matching;

namespace GroupHub.Networking.Features;

/// <summary>Colleagues who know both oneself and somebody, and have agreed to be named.</summary>
public sealed record ListConnectors(Guid MemberId) : IQuery<IReadOnlyList<NetworkPerson>>;

internal sealed class ListConnectorsValidator : AbstractValidator<ListConnectors>
{
    public ListConnectorsValidator() => RuleFor(q => q.MemberId).NotEmpty();
}

internal sealed class ListConnectorsHandler(
    Self self, Acquaintances acquaintances, Connectors connectors, Colleagues colleagues)
    : IQueryHandler<ListConnectors, IReadOnlyList<NetworkPerson>>
{
    public async Task<IReadOnlyList<NetworkPerson>> Handle(ListConnectors query, CancellationToken cancellation)
    {
        await acquaintances.RequireAsync(query.MemberId, cancellation);
        var found = await connectors.FindAsync(await self.GetIdAsync(cancellation), [query.MemberId], cancellation);
        var ids = found.GetValueOrDefault(query.MemberId, []);
        var people = await colleagues.GetAsync(ids, cancellation);
        return [.. ids.Where(people.ContainsKey).Select(id => people[id])];
    }
}
