using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.Networking.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Data.Demo;

/// <summary>
/// A year in which members met, helped, introduced and referred each other. Written in one go; nobody is told of it.
/// </summary>
internal sealed class DemoNetworkSeeder(
    IDbContextProvider<GroupHubDbContext> contexts,
    IAssociationClock calendar,
    IClock clock,
    IGuidGenerator guids) : ITransientDependency
{
    public async Task SeedAsync(IReadOnlyList<Guid> memberIds, IReadOnlyList<NewPerson> people)
    {
        var cast = new DemoCast(memberIds, people, guids) { Now = clock.Now, Today = await calendar.GetTodayAsync() };
        var books = new DemoBooks(guids);
        List<Introduction> introductions = [.. DemoIntroductions.Of(cast, books)];
        object[] rows =
        [
            .. Settings(cast),
            .. DemoWishes.Of(cast, books),
            .. DemoReferrals.Of(cast, books),
            .. introductions,
            .. DemoThreads.Of(cast, introductions),
            .. DemoDesk.Of(cast),
            .. DemoYear.Tell(cast, books).Rows,
        ];
        foreach (var row in rows.OfType<IGeneratesDomainEvents>()) row.ClearDistributedEvents();

        var context = await contexts.GetDbContextAsync();
        context.AddRange(rows);
        await context.SaveChangesAsync();
    }

    /// <summary>Four of five let themselves be named as somebody who can introduce others.</summary>
    private static IEnumerable<Preferences> Settings(DemoCast cast)
    {
        foreach (var memberId in cast.All.Where((_, number) => number % 5 != 4))
        {
            var preferences = Preferences.Of(cast.NewId(), memberId);
            preferences.Choose(preferences.ToSettings() with { IsNamedAsConnector = true });
            yield return preferences;
        }
    }
}
