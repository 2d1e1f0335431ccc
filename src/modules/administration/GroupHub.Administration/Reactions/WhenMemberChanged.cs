using GroupHub.Administration.Domain;
using GroupHub.Administration.Roster;
using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Administration.Reactions;

internal sealed class WhenMemberProfileChanged(RosterUpdater roster) : IManyEventsHandler<MemberProfileChanged>, ITransientDependency
{
    public Task HandleEventsAsync(IReadOnlyList<MemberProfileChanged> events) =>
        roster.UpdateAsync([.. events.Select(changed => changed.MemberId)]);
}

internal sealed class WhenMemberRemoved(RosterUpdater roster, IRepository<PersonExport, Guid> exports)
    : IManyEventsHandler<MemberRemoved>, ITransientDependency
{
    public async Task HandleEventsAsync(IReadOnlyList<MemberRemoved> events)
    {
        Guid[] gone = [.. events.Select(removed => removed.MemberId)];
        await roster.UpdateAsync(gone);
        await (await exports.GetQueryableAsync()).Where(export => gone.Contains(export.MemberId)).ExecuteDeleteAsync();
    }
}

internal sealed class WhenMembershipChanged(RosterUpdater roster) : IManyEventsHandler<MembershipChanged>, ITransientDependency
{
    public Task HandleEventsAsync(IReadOnlyList<MembershipChanged> events) =>
        roster.UpdateAsync([.. events.Select(changed => changed.MemberId)]);
}
