using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Localization;
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
    public async Task<Application> TakeInAsync(Guid planId, Guid requestId, Applicant applicant, Guid[] chapterIds, CancellationToken cancellation)
    {
        var plan = await plans.GetAsync(planId, cancellationToken: cancellation);
        await known.RequireNoMemberAsync(applicant.Email, cancellation);
        await chapters.RequireAsync(plan.Chapters, chapterIds, cancellation);

        var quote = PriceQuote.ForJoining(plan.Terms, await calendar.GetTodayAsync());
        var submission = new Submission(requestId, applicant, Languages.Current, clock.Now) { Chapters = chapterIds };
        var application = Application.Submit(guids.Create(), submission, plan, quote);
        return await applications.InsertAsync(application, cancellationToken: cancellation);
    }
}
