using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Week;

/// <summary>What lies on the desk and is due: promises first, then thanks.</summary>
[ExposeServices(typeof(ISuggestionSource))]
internal sealed class DueFollowUps(IRepository<FollowUp, Guid> followUps, MeetableFollowUps meetable, Texts texts)
    : ISuggestionSource, ITransientDependency
{
    private const int Most = 10;

    public async Task<IReadOnlyList<Suggestion>> FindAsync(
        Guid memberId, DateOnly today, CancellationToken cancellation)
    {
        var soon = today.AddDays(1);
        var due = await (await followUps.GetQueryableAsync()).AsNoTracking()
            .Where(item => item.OwnerId == memberId
                && item.State == FollowUpState.Open
                && item.PersonId != null
                && item.DueOn <= soon)
            .Where(item => item.SnoozedUntil == null || item.SnoozedUntil <= today)
            .OrderBy(item => item.DueOn)
            .Take(Most)
            .ToListAsync(cancellation);
        return [.. (await meetable.AmongAsync(due, cancellation)).Select(item => Suggest(item, today))];
    }

    private Suggestion Suggest(FollowUp item, DateOnly today)
    {
        var (action, rank) = item.Kind switch
        {
            FollowUpKind.Promise => (SuggestedAction.KeepPromise, 100),
            FollowUpKind.Thanks => (SuggestedAction.SayThanks, 90),
            FollowUpKind.Introduced => (SuggestedAction.SayWhetherMet, 75),
            FollowUpKind.OneToOne => (SuggestedAction.MeetOneToOne, 60),
            _ => (SuggestedAction.FollowUp, 50),
        };
        var late = Math.Min(9, Math.Max(0, today.DayNumber - item.DueOn.DayNumber)) / 10d;
        return new Suggestion(
            $"follow-up:{item.Id:N}:{item.DueOn:O}",
            item.PersonId!.Value,
            action,
            rank + late,
            names => Because(item, names, today))
        {
            SubjectId = item.Id,
            IsDue = item.DueOn <= today,
        };
    }

    private string Because(FollowUp item, Names names, DateOnly today)
    {
        var (name, day, ago) =
            (names.First(item.PersonId!.Value), Texts.Day(item.CreatedOn, today), texts.Ago(item.CreatedOn, today));
        return item.Kind switch
        {
            FollowUpKind.Promise => texts["Week.Promise", name, item.Text ?? "", day, ago],
            FollowUpKind.Thanks => texts[$"Week.Thanks.{ThanksFor.Of(item)}", name, item.Text ?? "", day],
            FollowUpKind.Introduced => texts["Week.Introduced", name, day],
            FollowUpKind.OneToOne => texts["Week.OneToOne", name, day],
            _ => texts["Week.FirstMet", name, day],
        };
    }
}
