using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Dues;

/// <summary>Takes applications in.</summary>
internal sealed class ApplicationDesk(
    IRepository<Application, Guid> applications,
    IRepository<MembershipPlan, Guid> plans,
    KnownMembers known,
    ChosenChapters chapters,
    IAssociationClock calendar,
    IClock clock,
    IGuidGenerator guids) : ITransientDependency
{
    /// <summary>Each may be followed by mail, and nobody has proved yet that the address is theirs.</summary>
    private const int MostPerHour = 5;

    public async Task<Application> TakeInAsync(
        Guid planId, Guid requestId, Applicant applicant, Guid[] chapterIds, CancellationToken cancellation)
    {
        var plan = await plans.GetAsync(planId, cancellationToken: cancellation);
        await RequireFewAsync(applicant.Email, cancellation);
        await chapters.RequireAsync(plan.Chapters, chapterIds, cancellation);

        var quote = PriceQuote.ForJoining(plan.Terms, await calendar.GetTodayAsync(), chapterIds.Length);
        var submission = new Submission(requestId, applicant, Languages.Current, clock.Now)
        {
            Chapters = chapterIds,
            IsToBeLookedAt = await known.FindObstacleAsync(applicant.Email, cancellation) != Obstacle.None,
        };
        var application = Application.Submit(guids.Create(), submission, plan, quote);
        // Written at once: the second of a double click ends here, before it closes at the gateway what the first one
        // opened.
        return await applications.InsertAsync(application, autoSave: true, cancellation);
    }

    private async Task RequireFewAsync(string email, CancellationToken cancellation)
    {
        var (key, since) = (EmailAddress.Normalise(email), clock.Now.AddHours(-1));
        var recent = await applications.CountAsync(a => a.EmailKey == key && a.SubmittedAt > since, cancellation);
        Rule.Require(recent < MostPerHour, DuesErrors.TooManyApplications);
    }
}
