using GroupHub.Billing;
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

        await RequireMayDecideAsync(plan, path, cancellation);
        return (application, plan);
    }

    /// <summary>Opens a plan to register somebody on: whoever may decide on such an application may.</summary>
    public async Task<MembershipPlan> OpenToRegisterAsync(Guid planId, Guid? chapterId, CancellationToken cancellation)
    {
        var plan = await plans.GetAsync(planId, cancellationToken: cancellation);
        await RequireMayDecideAsync(plan, await chapters.FindPathAsync(chapterId, cancellation), cancellation);
        return plan;
    }

    /// <summary>Whether money may be recorded where somebody wants to belong first of all.</summary>
    public async Task RequireMayRecordAsync(Guid? chapterId, CancellationToken cancellation)
    {
        var handled = await rights.GetScopeAsync(BillingPermissions.RecordPayments, cancellation);
        var path = await chapters.FindPathAsync(chapterId, cancellation);
        Rule.Require(handled.Covers(path), DuesErrors.PaymentNotYours);
    }

    /// <summary>The chapter in whose name an officer registers somebody; nothing where the office does.</summary>
    public async Task<string?> FindChapterOfOfficerAsync(
        IReadOnlyList<Guid> chapterIds, CancellationToken cancellation) =>
        (await rights.GetScopeAsync(DuesPermissions.DecideApplications, cancellation)).IsWhole
            ? null
            : (await chapters.GetAsync([chapterIds[0]], cancellation)).Single().Name;

    private async Task RequireMayDecideAsync(MembershipPlan plan, string? path, CancellationToken cancellation)
    {
        var decided = await rights.GetScopeAsync(DuesPermissions.DecideApplications, cancellation);
        decided.Require(path);
        Rule.Require(decided.IsWhole || plan.Approver == Approver.Chapter, DuesErrors.DecidedByAssociation);
    }

    private async Task<IReadOnlyList<Guid>?> FindAsync(string permission, CancellationToken cancellation)
    {
        var seen = await rights.GetScopeAsync(permission, cancellation);
        if (seen.IsWhole) return null;
        return [.. (await chapters.ListAsync(cancellation))
            .Where(chapter => seen.Covers(chapter.Path)).Select(chapter => chapter.Id)];
    }
}
