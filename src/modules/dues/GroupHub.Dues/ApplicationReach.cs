using GroupHub.Chapters;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues;

/// <summary>Which applications somebody may see and decide: staff all, officers those for their subtree.</summary>
internal sealed class ApplicationReach(
    IRepository<Application, Guid> applications,
    IRepository<MembershipPlan, Guid> plans,
    IChapters chapters,
    IOfficerRights rights) : ITransientDependency
{
    /// <summary>The chapters whose applications the viewer may see; all applications where absent.</summary>
    public Task<IReadOnlyList<Guid>?> FindChaptersAsync(CancellationToken cancellation) =>
        FindAsync(DuesPermissions.Applications, cancellation);

    /// <summary>
    /// The chapters whose applications the viewer may decide where the plan leaves it to them; all applications where
    /// absent.
    /// </summary>
    public Task<IReadOnlyList<Guid>?> FindChaptersToDecideAsync(CancellationToken cancellation) =>
        FindAsync(DuesPermissions.DecideApplications, cancellation);

    /// <summary>
    /// Opens an application to decide on it. Officers decide where the plan leaves it to the chapter.
    /// </summary>
    public async Task<(Application Application, MembershipPlan Plan)> OpenToDecideAsync(
        Guid id, CancellationToken cancellation)
    {
        var application = await applications.GetAsync(id, cancellationToken: cancellation);
        var plan = await plans.GetAsync(application.PlanId, cancellationToken: cancellation);
        var path = await chapters.FindPathAsync(application.ChapterId, cancellation);
        var seen = await rights.GetScopeAsync(DuesPermissions.Applications, cancellation);
        if (!seen.Covers(path)) throw new EntityNotFoundException(typeof(Application), id);

        var decided = await rights.GetScopeAsync(DuesPermissions.DecideApplications, cancellation);
        decided.Require(path);
        Rule.Require(decided.IsWhole || plan.Approver == Approver.Chapter, DuesErrors.DecidedByAssociation);
        return (application, plan);
    }

    private async Task<IReadOnlyList<Guid>?> FindAsync(string permission, CancellationToken cancellation)
    {
        var seen = await rights.GetScopeAsync(permission, cancellation);
        if (seen.IsWhole) return null;
        return [.. (await chapters.ListAsync(cancellation))
            .Where(chapter => seen.Covers(chapter.Path)).Select(chapter => chapter.Id)];
    }
}
