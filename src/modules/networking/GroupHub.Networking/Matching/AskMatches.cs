using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking.Matching;

/// <summary>The best offers for one of one's own asks, told with their reasons.</summary>
internal sealed class AskMatches(
    Matchmaker matchmaker, Book<Answer> answers, Connectors connectors, Colleagues colleagues, MatchTexts texts)
    : ITransientDependency
{
    public const int Most = 3;

    public async Task<IReadOnlyList<AskMatch>> ListAsync(Ask ask, CancellationToken cancellation)
    {
        var decided = await (await answers.ReadAsync(cancellation)).Where(answer => answer.AskId == ask.Id)
            .Select(answer => new
            {
                answer.HelperId,
                IsOver = answer.OfferedAt != null || answer.AskerPassedAt != null,
                IsInvited = answer.InvitedAt != null,
            })
            .ToDictionaryAsync(answer => answer.HelperId, cancellation);
        var listed = (await matchmaker.ForAskAsync(ask, cancellation))
            .Where(match => decided.GetValueOrDefault(match.Offer.OwnerId) is not { IsOver: true });
        var best = await ListedAsync(listed, cancellation);

        var between = await connectors.FindAsync(
            ask.OwnerId, [.. best.Select(match => match.Offer.OwnerId)], cancellation);
        var people = await colleagues.GetAsync(
            best.Select(match => match.Offer.OwnerId).Concat(between.Values.SelectMany(ids => ids)), cancellation);
        return [.. best.Select(
            match => Row(match, people, between, decided.GetValueOrDefault(match.Offer.OwnerId)?.IsInvited == true))];
    }

    /// <summary>
    /// Only people who are found in the directory are suggested: a few more are looked at than are shown.
    /// </summary>
    private async Task<List<Match>> ListedAsync(IEnumerable<Match> matches, CancellationToken cancellation)
    {
        var some = matches.Take(4 * Most).ToList();
        var people = await colleagues.GetAsync(some.Select(match => match.Offer.OwnerId), cancellation);
        return [.. some.Where(match => people.GetValueOrDefault(match.Offer.OwnerId) is { IsListed: true }).Take(Most)];
    }

    private AskMatch Row(
        Match match,
        IReadOnlyDictionary<Guid, NetworkPerson> people,
        IReadOnlyDictionary<Guid, IReadOnlyList<Guid>> between,
        bool isInvited)
    {
        var helper = people[match.Offer.OwnerId];
        NetworkPerson[] known = [.. between.GetValueOrDefault(helper.Id, [])
            .Where(people.ContainsKey).Select(id => people[id])];
        return new AskMatch
        {
            OfferId = match.Offer.Id,
            Person = helper,
            Reasons = texts.AboutHelper(match, helper.FirstName, [.. known.Select(person => person.Name)]),
            Connectors = known,
            IsInvited = isInvited,
        };
    }
}
