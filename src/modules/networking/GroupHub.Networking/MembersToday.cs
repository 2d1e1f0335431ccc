using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking;

/// <summary>
/// Only those who count as members are suggested to others (R1); it is
/// asked when it is shown, so that a lapse needs no event.
/// </summary>
internal sealed class MembersToday(ICountingMembers counting, Today today) : ITransientDependency
{
    public async Task<IReadOnlySet<Guid>> AmongAsync(IEnumerable<Guid> memberIds, CancellationToken cancellation) =>
        await counting.WhoCountsAsync([.. memberIds.Distinct()], await today.DateAsync(), cancellation);
}
