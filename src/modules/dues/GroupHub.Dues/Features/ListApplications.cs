using FluentValidation;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

public sealed record ListApplications : PagedQuery, IQuery<PagedResultDto<ApplicationRow>>
{
    public ApplicationState? State { get; init; }

    /// <summary>Part of a name, a company or an e-mail address; case and accents do not matter.</summary>
    public string? Filter { get; init; }

    /// <summary>For this chapter, itself only.</summary>
    public Guid? ChapterId { get; init; }
}

public sealed record ApplicationRow
{
    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public required string Email { get; init; }
    public string? Company { get; init; }
    public required string PlanName { get; init; }

    /// <summary>The primary chapter that was chosen.</summary>
    public string? ChapterName { get; init; }
    public required ApplicationState State { get; init; }
    public required DateTime SubmittedOn { get; init; }

    /// <summary>Since submission, as long as nothing has been decided.</summary>
    public int? WaitingDays { get; init; }
    public string? Message { get; init; }
    public required Money Price { get; init; }

    /// <summary>Whether the viewer may approve or reject it now.</summary>
    public required bool MayDecide { get; init; }
}

internal sealed class ListApplicationsValidator : PagedQueryValidator<ListApplications>
{
    public ListApplicationsValidator()
    {
        RuleFor(q => q.Filter).MaximumLength(100);
        RuleFor(q => q.Sorting).Must(ApplicationOrder.Columns.Know);
    }
}

internal sealed class ListApplicationsHandler(
    IRepository<Application, Guid> applications, ApplicationReach reach, ApplicationRows rows)
    : IQueryHandler<ListApplications, PagedResultDto<ApplicationRow>>
{
    public async Task<PagedResultDto<ApplicationRow>> Handle(ListApplications query, CancellationToken cancellation)
    {
        var readable = Within((await applications.GetQueryableAsync())
            .AsNoTracking(), await reach.FindChaptersAsync(cancellation));
        var wanted = Matching(readable, query);
        var count = await wanted.LongCountAsync(cancellation);
        var page = await ApplicationOrder.Columns.Sort(wanted, query.Sorting)
            .Skip(query.SkipCount)
            .Take(query.MaxResultCount)
            .ToListAsync(cancellation);
        return new PagedResultDto<ApplicationRow>(count, await rows.ShowAsync(page, cancellation));
    }

    private static IQueryable<Application> Within(IQueryable<Application> all, IReadOnlyList<Guid>? chapters) =>
        chapters is null
            ? all
            : all.Where(application => application.ChapterId != null && chapters.Contains(application.ChapterId.Value));

    private static IQueryable<Application> Matching(IQueryable<Application> all, ListApplications query)
    {
        if (query.State is { } state) all = all.Where(application => application.State == state);
        if (query.ChapterId is { } chapter) all = all.Where(application => application.ChapterId == chapter);
        return all.Matching(query.Filter);
    }
}

/// <summary>
/// The columns by which applications can be put in order; those that wait longest come first unless asked otherwise.
/// </summary>
internal static class ApplicationOrder
{
    public static readonly SortColumns<Application> Columns = new SortColumns<Application>(
            "submittedOn", a => a.SubmittedAt, a => a.Id)
        .ByText("name", a => a.Applicant.LastName, a => a.Applicant.FirstName)
        .ByText("planName", a => a.PlanName)
        .By("submittedOn", a => a.SubmittedAt);
}
