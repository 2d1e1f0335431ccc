using GroupHub.Networking.Domain;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking;

/// <summary>Nobody is asked whether they have met somebody who has died, left or may not come now.</summary>
internal sealed class MeetableFollowUps(MembersToday members) : ITransientDependency
{
    public async Task<IReadOnlyList<FollowUp>> AmongAsync(IReadOnlyList<FollowUp> items, CancellationToken cancellation)
    {
        Guid[] people = [.. items.Where(IsAskedWhetherMet).Select(item => item.PersonId!.Value)];
        if (people.Length == 0) return items;

        var counting = await members.AmongAsync(people, cancellation);
        return [.. items.Where(item => !IsAskedWhetherMet(item) || counting.Contains(item.PersonId!.Value))];
    }

    private static bool IsAskedWhetherMet(FollowUp item) =>
        item is { Kind: FollowUpKind.Introduced, State: FollowUpState.Open };
}
