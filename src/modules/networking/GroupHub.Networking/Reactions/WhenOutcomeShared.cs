using System.Text.Json;
using GroupHub.Members;
using GroupHub.Networking.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Timing;

namespace GroupHub.Networking.Reactions;

/// <summary>Carries to the connector what came of their introduction, in the words of whoever shared it.</summary>
internal sealed class WhenOutcomeShared(
    IRepository<Outcome, Guid> outcomes, IMemberDirectory people, Letters letters, Texts texts, IClock clock)
    : IDistributedEventHandler<OutcomeShared>, ITransientDependency
{
    public async Task HandleEventAsync(OutcomeShared shared)
    {
        if (await outcomes.FindAsync(shared.OutcomeId) is not { } outcome) return;
        if ((await people.GetAsync([outcome.OtherId])).SingleOrDefault() is not { } other) return;
        // What was taken back meanwhile is told when it is shared again.
        if (!outcome.TakeTelling(clock.Now)) return;
        // Written before the letter leaves: where it was shared twice in one moment, only one of the two gets past
        // here.
        await outcomes.UpdateAsync(outcome, autoSave: true);

        var thread = $"/app/introductions/{outcome.IntroductionId}";
        await letters.TellAsync(
            outcome.OwnerId, outcome.ConnectorId, MailKind.Introductions, thread, Write, CancellationToken.None);

        Letter Write(MemberProfile from) =>
            letters.Of("OutcomeShared", from.Name, other.Name, NameOf(outcome.Kind)) with { Quote = outcome.Text };
    }

    private string NameOf(OutcomeKind kind) => texts[$"Outcome:{JsonNamingPolicy.CamelCase.ConvertName($"{kind}")}"];
}
