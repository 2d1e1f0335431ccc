using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Week;

/// <summary>
/// People the member has not been in touch with for longer than they wanted, or than is usual between the two; counted
/// from the last touch, whatever its channel (N5).
/// </summary>
[ExposeServices(typeof(ISuggestionSource))]
internal sealed class QuietTies(
    IRepository<Tie, Guid> ties, PreferenceBook preferences, Texts texts, IAssociationClock calendar, Today clock)
    : ISuggestionSource, ITransientDependency
{
    private const int Most = 50;
    private const int QuietDays = 45;
    private const int LongGone = 365;

    public async Task<IReadOnlyList<Suggestion>> FindAsync(
        Guid memberId, DateOnly today, CancellationToken cancellation)
    {
        if (!(await preferences.OfAsync(memberId, cancellation)).WeighsTies) return [];

        var (now, all) = (clock.Now, (await ties.GetQueryableAsync())
            .AsNoTracking().Where(tie => tie.OwnerId == memberId));
        var (quiet, gone) = (now.AddDays(-QuietDays), now.AddDays(-LongGone));
        var wanted = await all.Where(tie => tie.NextTouchOn <= today)
            .OrderBy(tie => tie.NextTouchOn)
            .Take(Most)
            .ToListAsync(cancellation);
        var usual = await all.Where(tie => tie.Cadence == null
            && tie.Touches > 2
            && tie.LastTouchAt < quiet
            && tie.LastTouchAt > gone)
            .OrderByDescending(tie => tie.Weight)
            .Take(Most)
            .ToListAsync(cancellation);

        var suggestions = new List<Suggestion>();
        foreach (var tie in wanted.Concat(usual.Where(tie => IsUnusual(tie, now))))
        {
            suggestions.Add(
                Suggest(tie, await calendar.GetDateAsync(tie.LastTouchAt!.Value), today, tie.StrengthOn(now)));
        }

        return suggestions;
    }

    private static bool IsUnusual(Tie tie, DateTime now) => (now - tie.LastTouchAt!.Value).TotalDays > 2 * tie.UsualGap;

    private Suggestion Suggest(Tie tie, DateOnly last, DateOnly today, double strength) => new(
        $"tie:{tie.Id:N}:{last:O}", tie.OtherId, SuggestedAction.MeetOneToOne, (tie.Cadence is null
            ? 40
            : 62) + Math.Min(5, strength),
        names => Because(tie, names.First(tie.OtherId), last, today))
    {
        SubjectId = tie.OtherId,
        IsDue = tie.Cadence is not null,
    };

    private string Because(Tie tie, string name, DateOnly last, DateOnly today)
    {
        var side = tie.LastTouchIsFromOwner ? "Mine" : "Theirs";
        var ended = texts[$"Week.Last.{tie.LastTouchKind}.{side}", name, Texts.Day(last, today)];
        var before = tie.Cadence is { } days
            ? texts["Week.Cadence", name, days]
            : texts[$"Week.Usual.{Rhythm(tie.UsualGap!.Value)}", name, Texts.Month(last, today)];
        return $"{before} {ended}";
    }

    private static string Rhythm(double gap) => gap switch
    {
        <= 10 => "Week",
        <= 20 => "TwoWeeks",
        <= 45 => "Month",
        _ => "Sometimes",
    };
}
