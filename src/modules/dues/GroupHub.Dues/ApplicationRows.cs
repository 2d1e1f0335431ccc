using GroupHub.Chapters;
using GroupHub.Dues.Domain;
using GroupHub.Dues.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Dues;

/// <summary>Shows applications to whoever reads them, with what they may do.</summary>
internal sealed class ApplicationRows(
    IChapters chapters,
    IRepository<MembershipPlan, Guid> plans,
    IOfficerRights rights,
    IClock clock) : ITransientDependency
{
    public async Task<IReadOnlyList<ApplicationRow>> ShowAsync(
        IReadOnlyList<Application> page, CancellationToken cancellation)
    {
        var chosen = page.Select(application => application.ChapterId).OfType<Guid>().Distinct();
        var known = (await chapters.GetAsync([.. chosen], cancellation))
            .ToDictionary(chapter => chapter.Id);
        var byChapter = await (await plans.GetQueryableAsync())
            .Where(plan => plan.Approver == Approver.Chapter)
            .Select(plan => plan.Id)
            .ToListAsync(cancellation);
        var decided = await rights.GetScopeAsync(DuesPermissions.DecideApplications, cancellation);
        return
        [
            .. from application in page
               let chapter = application.ChapterId is { } id ? known.GetValueOrDefault(id) : null
               let isTheirs = decided.IsWhole
                   || (byChapter.Contains(application.PlanId) && decided.Covers(chapter?.Path))
               select Row(application, chapter, isTheirs && application.State == ApplicationState.AwaitingApproval),
        ];
    }

    private ApplicationRow Row(Application application, ChapterFacts? chapter, bool mayDecide) => new()
    {
        Id = application.Id,
        Name = application.Applicant.Name,
        Email = application.Applicant.Email,
        Company = application.Applicant.Company,
        PlanName = application.PlanName,
        ChapterName = chapter?.Name,
        State = application.State,
        SubmittedOn = application.SubmittedAt,
        WaitingDays = application.State == ApplicationState.AwaitingApproval
            ? (int)(clock.Now - application.SubmittedAt).TotalDays
            : null,
        Message = application.Applicant.Message,
        Price = application.Quote.Total,
        MayDecide = mayDecide,
    };
}
