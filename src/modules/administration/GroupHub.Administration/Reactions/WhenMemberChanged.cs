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

/// <summary>What was noted of them goes too, and what they chose when they were officers.</summary>
internal sealed class WhenMemberRemoved(
    IRepository<PersonExport, Guid> exports,
    IRepository<Selection, Guid> selections,
    IRepository<RosterGroup, Guid> groups,
    IRepository<SelectedMember, Guid> selected,
    IRepository<BatchLine, Guid> lines) : IManyEventsHandler<MemberRemoved>, ITransientDependency
{
    public async Task HandleEventsAsync(IReadOnlyList<MemberRemoved> events)
    {
        Guid[] gone = [.. events.Select(removed => removed.MemberId)];
        await (await exports.GetQueryableAsync()).Where(export => gone.Contains(export.MemberId)).ExecuteDeleteAsync();
        await (await selected.GetQueryableAsync()).Where(one => gone.Contains(one.MemberId)).ExecuteDeleteAsync();
        await (await lines.GetQueryableAsync()).Where(line => gone.Contains(line.MemberId)).ExecuteDeleteAsync();
        Guid[] accounts = [.. events.Select(removed => removed.UserId).OfType<Guid>()];
        await (await selections.GetQueryableAsync()).Where(one => accounts.Contains(one.OwnerId)).ExecuteDeleteAsync();
        // A group is the association's, whoever saved it.
        await (await groups.GetQueryableAsync())
            .Where(group => group.OwnerId != null && accounts.Contains(group.OwnerId.Value))
            .ExecuteUpdateAsync(group => group.SetProperty(g => g.OwnerId, (Guid?)null));
    }
}
