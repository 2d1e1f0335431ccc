using GroupHub.Administration.Domain;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Users;

namespace GroupHub.Administration.Roster;

/// <summary>Selections are their owner's: to everybody else there is none.</summary>
[ExposeServices(typeof(ISelections), typeof(Selections))]
internal sealed class Selections(
    IRepository<Selection, Guid> selections,
    IRepository<SelectedMember, Guid> selected,
    ICurrentUser user) : ISelections, ITransientDependency
{
    public Task<bool> IsOwnAsync(Guid selectionId, CancellationToken cancellation = default) =>
        selections.AnyAsync(selection => selection.Id == selectionId && selection.OwnerId == user.Id, cancellation);

    public async Task<IReadOnlyList<Guid>> ListAfterAsync(
        Guid selectionId, Guid? after, int take, CancellationToken cancellation = default)
    {
        var all = (await selected.GetQueryableAsync()).Where(one => one.SelectionId == selectionId);
        if (after is { } last) all = all.Where(one => one.MemberId.CompareTo(last) > 0);
        return await all.Select(one => one.MemberId).OrderBy(id => id).Take(take).ToListAsync(cancellation);
    }

    public async Task<Selection> OpenAsync(Guid selectionId, CancellationToken cancellation) =>
        await selections.FirstOrDefaultAsync(one => one.Id == selectionId && one.OwnerId == user.Id, cancellation)
        ?? throw new EntityNotFoundException(typeof(Selection), selectionId);

    /// <summary>Those who were chosen, as a query that another one goes on with.</summary>
    public async Task<IQueryable<Guid>> MembersOfAsync(Guid selectionId, CancellationToken cancellation)
    {
        var selection = await OpenAsync(selectionId, cancellation);
        return (await selected.GetQueryableAsync())
            .Where(one => one.SelectionId == selection.Id).Select(one => one.MemberId);
    }
}
