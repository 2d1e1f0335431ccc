using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking.Matching;

/// <summary>Shows asks to somebody who could answer them: invitations first; what they passed on is left out.</summary>
internal sealed class AnswerableRows(
    Self self, Distances distances, Colleagues colleagues, MatchTexts texts, Texts sentences)
    : ITransientDependency
{
    public async Task<IReadOnlyList<AnswerableAsk>> ShowAsync(
        IReadOnlyList<Ask> invited,
        IReadOnlyList<Match> matches,
        Dictionary<Guid, Answer> own,
        CancellationToken cancellation)
    {
        var apart = await distances.AroundAsync(await self.GetIdAsync(cancellation), cancellation);
        var found = invited.Select(ask => (Ask: ask, Match: (Match?)null))
            .Concat(matches.Select(match => (match.Ask, Match: (Match?)match)))
            .Where(item => !apart.Contains(item.Ask.OwnerId)
                && own.GetValueOrDefault(item.Ask.Id)?.HelperPassedAt is null)
            .ToList();
        var people = await colleagues.GetAsync(found.Select(item => item.Ask.OwnerId), cancellation);

        return
        [
            .. found.Where(item => people.ContainsKey(item.Ask.OwnerId))
                .Select(item => Row(item.Ask, item.Match, people[item.Ask.OwnerId], own.GetValueOrDefault(item.Ask.Id)))
                .OrderByDescending(row => row.IsInvited && !row.HasOffered),
        ];
    }

    private AnswerableAsk Row(Ask ask, Match? match, NetworkPerson person, Answer? answer)
    {
        var isInvited = answer?.InvitedAt is not null;
        IReadOnlyList<string> why = match is null ? [] : texts.AboutAsk(match);
        return new AnswerableAsk
        {
            AskId = ask.Id,
            Person = person,
            What = ask.What,
            ForWhom = ask.ForWhom,
            NeededBy = ask.NeededBy,
            Reasons = isInvited ? [sentences["Match.Invited", person.FirstName], .. why] : why,
            IsInvited = isInvited,
            HasOffered = answer?.OfferedAt is not null,
        };
    }
}
