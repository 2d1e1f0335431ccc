using GroupHub.Foundation;
using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Features;

/// <summary>How absences are counted, how they were, and what one may start from.</summary>
public sealed record GetAbsencePolicies : IQuery<AbsencePolicyPage>;

/// <param name="Current">What holds today.</param>
/// <param name="Decided">What was decided, newest first; before the first of them the usual.</param>
/// <param name="Presets">Examples.</param>
/// <param name="MayChange">Whether the reader may decide.</param>
public sealed record AbsencePolicyPage(
    AbsenceRules Current, IReadOnlyList<DecidedRules> Decided, IReadOnlyList<PresetRules> Presets, bool MayChange);

public sealed record DecidedRules(DateOnly ValidFrom, AbsenceRules Rules);

public sealed record PresetRules(string Name, AbsenceRules Rules);

internal sealed class GetAbsencePoliciesHandler(AbsencePolicies policies, OfficerReach reach, IAssociationClock clock)
    : IQueryHandler<GetAbsencePolicies, AbsencePolicyPage>
{
    public async Task<AbsencePolicyPage> Handle(GetAbsencePolicies query, CancellationToken cancellation)
    {
        var (rules, today) = (await policies.GetAsync(cancellation), await clock.GetTodayAsync());
        return new AbsencePolicyPage(
            rules.On(today),
            [.. rules.NewestFirst.Select(policy => new DecidedRules(policy.ValidFrom, policy.Rules))],
            [.. AbsencePresets.All.Select(preset => new PresetRules(preset.Key, preset.Value))],
            await reach.CoversAsync(MeetingsPermissions.Schedule, chapterId: null, cancellation));
    }
}
