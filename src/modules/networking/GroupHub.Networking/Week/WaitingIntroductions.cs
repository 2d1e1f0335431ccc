using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Week;

/// <summary>Colleagues who have asked the member to introduce somebody, or to be introduced.</summary>
[ExposeServices(typeof(ISuggestionSource))]
internal sealed class WaitingIntroductions(IRepository<Introduction, Guid> introductions, Texts texts, Today clock)
    : ISuggestionSource, ITransientDependency
{
    private const int Most = 10;

    public async Task<IReadOnlyList<Suggestion>> FindAsync(
        Guid memberId, DateOnly today, CancellationToken cancellation)
    {
        var now = clock.Now;
        var since = now.AddDays(-Introduction.DaysToAnswer);
        var asked = await (await introductions.GetQueryableAsync()).AsNoTracking()
            .Where(Introduction.SeenBy(memberId))
            .Where(i => i.RequesterId != memberId && (i.PassedOnAt ?? i.RequestedAt) > since)
            .OrderBy(i => i.RequestedAt)
            .Take(Most)
            .ToListAsync(cancellation);

        return
        [
            .. asked.Where(i => (i.ConnectorId == memberId
                ? i.StateForConnector(now)
                : i.StateForTarget(now)) == QuestionState.Open)
                .Select(i => i.ConnectorId == memberId ? ForConnector(i) : ForTarget(i)),
        ];
    }

    private Suggestion ForConnector(Introduction asked) => new(
        $"introduction:{asked.Id:N}:connector", asked.RequesterId, SuggestedAction.AnswerIntroduction, 80,
        names => texts["Week.Connect", names.First(asked.RequesterId), names.Full(asked.TargetId)])
    {
        SubjectId = asked.Id,
        ConnectorIds = [asked.TargetId],
    };

    private Suggestion ForTarget(Introduction asked) => new(
        $"introduction:{asked.Id:N}:target", asked.ConnectorId, SuggestedAction.AnswerIntroduction, 80,
        names => texts["Week.BeIntroduced", names.First(asked.ConnectorId), asked.Benefit])
    {
        SubjectId = asked.Id,
    };
}
