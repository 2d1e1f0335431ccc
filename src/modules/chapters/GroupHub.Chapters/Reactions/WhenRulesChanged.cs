using GroupHub.Chapters.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Rules;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Chapters.Reactions;

/// <summary>Whoever is about to take over an office may look from another day on.</summary>
internal sealed class WhenRulesChanged(IRepository<Office, Guid> offices, IMemberRights rights, IAssociationClock clock)
    : IDistributedEventHandler<RulesChanged>, ITransientDependency
{
    public async Task HandleEventAsync(RulesChanged changed)
    {
        if (!changed.Concerns(ChaptersSettings.HandOverDays)) return;

        var today = await clock.GetTodayAsync();
        await rights.ReconsiderAsync(await (await offices.GetQueryableAsync())
            .Where(office => office.From > today && office.WithdrawnAt == null)
            .Select(office => office.MemberId)
            .Distinct()
            .ToListAsync());
    }
}
