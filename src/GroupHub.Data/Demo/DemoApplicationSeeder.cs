using GroupHub.Chapters;
using GroupHub.Dues;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Data.Demo;

/// <summary>
/// Firms that wait for an answer, so that there is something to decide. Nobody is written to about them.
/// </summary>
internal sealed class DemoApplicationSeeder(
    IDbContextProvider<GroupHubDbContext> contexts,
    IChapters chapters,
    ConsentTexts consents,
    IAssociationClock calendar,
    IClock clock,
    IGuidGenerator guids) : ITransientDependency
{
    private static readonly (int Days, Applicant Who)[] Waiting =
    [
        (4, new Applicant
        {
            FirstName = "Henrik",
            LastName = "Solberg",
            Email = "henrik.solberg@guests.example",
            Company = "Solberg Boats",
            Profession = "Boatbuilder",
            Town = "Upper Weir",
            Message = "Amelia Brandt took me along to two breakfasts. Three of us would come in turns.",
        }),
        (1, new Applicant
        {
            FirstName = "Leyla",
            LastName = "Aksoy",
            Email = "leyla.aksoy@guests.example",
            Company = "Aksoy Logistics",
            Profession = "Freight forwarder",
            Town = "Linden",
            Message = "We are moving our office to Linden in spring and would like to know our neighbours.",
        }),
    ];

    public async Task SeedAsync(Guid planId)
    {
        var context = await contexts.GetDbContextAsync();
        var plan = await context.FindAsync<MembershipPlan>(planId)
            ?? throw new InvalidOperationException("The plan is not there.");
        var (known, consent) = (await chapters.ListAsync(), await consents.GetTextAsync());
        foreach (var (days, who) in Waiting)
        {
            var at = clock.Now.AddDays(-days);
            var quote = PriceQuote.ForJoining(plan.Terms, await calendar.GetDateAsync(at), chapters: 1);
            var applicant = who with { ConsentText = consent, ConsentVersion = ConsentTexts.Version };
            var application = Application.Submit(
                guids.Create(),
                new Submission(guids.Create(), applicant, "en", at)
                {
                    Chapters = [known.Single(chapter => chapter.Name == who.Town).Id],
                },
                plan,
                quote);
            application.ClearDistributedEvents();
            context.Add(application);
        }

        await context.SaveChangesAsync();
    }
}
