using GroupHub.Chapters.Domain;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace GroupHub.Chapters.Belonging;

/// <summary>The moment at which something is decided, as an instant and as a day of the association.</summary>
internal sealed class ChangeClock(IClock clock, IAssociationClock calendar) : ITransientDependency
{
    public async Task<ChangeMoment> GetAsync() => new(clock.Now, await calendar.GetTodayAsync());
}
