using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace GroupHub.Networking;

/// <summary>The moment, and the day it falls on at the association.</summary>
internal sealed class Today(IClock clock, IAssociationClock calendar) : ITransientDependency
{
    public DateTime Now => clock.Now;

    public ValueTask<DateOnly> DateAsync() => calendar.GetTodayAsync();

    /// <summary>A moment of a day that has been, not before the first; now, where it is today or not said.</summary>
    public async Task<DateTime> InstantOnAsync(DateOnly? day, DateOnly first)
    {
        var today = await DateAsync();
        Rule.Require(day is null || (day <= today && day >= first), NetworkingErrors.DayOutOfReach);

        return day is { } on && on != today ? on.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc) : Now;
    }
}
