using GroupHub.Administration.Features;
using GroupHub.Dues;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace GroupHub.Administration.Overview;

/// <summary>What a new association does first. Once all of it is done, nobody is reminded any more.</summary>
internal sealed class FirstSteps(ISettingProvider settings, IPlans plans) : ITransientDependency
{
    public async Task<IReadOnlyList<FirstStep>> GetAsync(MemberCounts counts, CancellationToken cancellation)
    {
        var isDescribed = !string.IsNullOrEmpty(await settings.GetOrNullAsync(AssociationSettings.Tagline));
        var hasPlan = (await plans.ListAsync(cancellation)).Any(plan => plan.IsOpen);
        FirstStep[] steps =
        [
            new("describe", isDescribed, "/console/branding"),
            new("plan", hasPlan, "/console/plans"),
            new("members", counts.Members > 0, "/console/members"),
        ];
        return Array.TrueForAll(steps, step => step.IsDone) ? [] : steps;
    }
}
