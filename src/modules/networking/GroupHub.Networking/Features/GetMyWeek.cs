using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Matching;
using GroupHub.Networking.Week;
using Microsoft.EntityFrameworkCore;

namespace GroupHub.Networking.Features;

/// <summary>Whom to speak to this week and why; what is due; which asks one could answer.</summary>
public sealed record GetMyWeek : IQuery<MyWeek>;

public sealed record MyWeek
{
    /// <summary>At most three.</summary>
    public required IReadOnlyList<WeekSuggestion> Suggestions { get; init; }

    /// <summary>The two that one could answer best.</summary>
    public required IReadOnlyList<AnswerableAsk> Asks { get; init; }
    public required int AskCount { get; init; }
    public required int OpenFollowUps { get; init; }
}

public sealed record WeekSuggestion
{
    public required string Key { get; init; }
    public required NetworkPerson Person { get; init; }
    public required string Because { get; init; }
    public required SuggestedAction Action { get; init; }

    /// <summary>The follow-up, referral, introduction or ask that the button opens.</summary>
    public Guid? SubjectId { get; init; }
    public NetworkPerson? Connector { get; init; }
}

internal sealed class GetMyWeekHandler(
    Self self, SuggestionBook suggestions, AnswerableAsks asks, Book<FollowUp> followUps, Today today)
    : IQueryHandler<GetMyWeek, MyWeek>
{
    private const int MostSuggestions = 3;
    private const int MostAsks = 2;

    public async Task<MyWeek> Handle(GetMyWeek query, CancellationToken cancellation)
    {
        var (me, date) = (await self.GetIdAsync(cancellation), await today.DateAsync());
        var all = await suggestions.ListAsync(me, date, cancellation);
        var names = await suggestions.NamesAsync(me, all, cancellation);
        var known = all.Where(suggestion => suggestion.People.All(names.People.ContainsKey)).ToList();
        var answerable = (await asks.ListAsync(cancellation)).Where(ask => !ask.HasOffered).ToList();
        var open = await (await followUps.ReadAsync(cancellation))
            .CountAsync(item => item.State == FollowUpState.Open && (item.SnoozedUntil == null
                || item.SnoozedUntil <= date), cancellation);

        return new MyWeek
        {
            Suggestions = [.. SuggestionBook.Pick(known, MostSuggestions).Select(suggestion => Row(suggestion, names))],
            Asks = [.. answerable.Take(MostAsks)],
            AskCount = answerable.Count,
            OpenFollowUps = open,
        };
    }

    private static WeekSuggestion Row(Suggestion suggestion, Names names) => new()
    {
        Key = suggestion.Key,
        Person = names.People[suggestion.PersonId],
        Because = suggestion.Because(names),
        Action = suggestion.Action,
        SubjectId = suggestion.SubjectId,
        Connector = suggestion is { Action: SuggestedAction.AskForIntroduction, ConnectorIds: [var first, ..] }
            ? names.People[first]
            : null,
    };
}
