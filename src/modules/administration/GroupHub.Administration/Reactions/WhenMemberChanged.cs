using GroupHub.Administration.Domain;
using GroupHub.Administration.Roster;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Administration.Reactions;

internal sealed class WhenMemberChanged(RosterUpdater roster) : IManyEventsHandler<IMemberChanged>, ITransientDependency
{
    public Task HandleEventsAsync(IReadOnlyList<IMemberChanged> events) =>
        roster.UpdateAsync([.. events.Select(changed => changed.MemberId)]);
}

internal sealed class WhenMemberRemoved(IRepository<PersonExport, Guid> exports) : IManyEventsHandler<MemberRemoved>, ITransientDependency
{
    public async Task HandleEventsAsync(IReadOnlyList<MemberRemoved> events)
    {
        Guid[] gone = [.. events.Select(removed => removed.MemberId)];
        await (await exports.GetQueryableAsync()).Where(export => gone.Contains(export.MemberId)).ExecuteDeleteAsync();
    }
}
