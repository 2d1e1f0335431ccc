using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Upkeep;

/// <summary>Seats that nobody has taken in time are offered to the next in the line.</summary>
[ExposeServices(typeof(IUpkeep))]
internal sealed class OffersRunningOut(IRepository<Answer, Guid> answers, IClock clock) : IUpkeep, ITransientDependency
{
    public async Task<IReadOnlyList<IRequest<Unit>>> FindDueAsync(CancellationToken cancellation)
    {
        var now = clock.Now;
        var meetings = await (await answers.GetQueryableAsync())
            .Where(answer => answer.Seat == SeatState.Offered && answer.OfferedUntil <= now)
            .Select(answer => answer.MeetingId)
            .Distinct()
            .ToListAsync(cancellation);
        return [.. meetings.Select(id => new LetOffersRunOut(id))];
    }
}
