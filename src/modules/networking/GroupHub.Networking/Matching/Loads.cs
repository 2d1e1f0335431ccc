using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Matching;

/// <summary>How much members have already helped this month: nobody is asked beyond what they offered.</summary>
internal sealed class Loads(IRepository<Answer, Guid> answers, IAssociationClock calendar) : ITransientDependency
{
    public async Task<IReadOnlyDictionary<Guid, int>> ThisMonthAsync(
        IReadOnlyCollection<Guid> helperIds, CancellationToken cancellation)
    {
        var today = await calendar.GetTodayAsync();
        var begin = new DateOnly(today.Year, today.Month, 1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        return await (await answers.GetQueryableAsync())
            .Where(answer => helperIds.Contains(answer.HelperId) && answer.OfferedAt >= begin)
            .GroupBy(answer => answer.HelperId)
            .Select(helper => new { helper.Key, Count = helper.Count() })
            .ToDictionaryAsync(helper => helper.Key, helper => helper.Count, cancellation);
    }
}
