using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace GroupHub.Networking;

/// <summary>The moment, and the day it falls on at the association.</summary>
internal sealed class Today(IClock clock, IAssociationClock calendar) : ITransientDependency
{
    public DateTime Now => clock.Now;

    public ValueTask<DateOnly> DateAsync() => calendar.GetTodayAsync();
}
