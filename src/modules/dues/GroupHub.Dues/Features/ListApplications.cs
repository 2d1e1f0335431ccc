using FluentValidation;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

public sealed record ListApplications : PagedQuery, IQuery<PagedResultDto<ApplicationRow>>
{
    public ApplicationState? State { get; init; }

    /// <summary>Part of a name, a company or an e-mail address.</summary>
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
    public ListApplicationsValidator() => RuleFor(q => q.Filter).MaximumLength(100);
}

internal sealed class ListApplicationsHandler(IRepository<Application, Guid> applications, ApplicationReach reach, ApplicationRows rows)
    : IQueryHandler<ListApplications, PagedResultDto<ApplicationRow>>
{
    public async Task<PagedResultDto<ApplicationRow>> Handle(ListApplications query, CancellationToken cancellation)
    {
        var readable = Within((await applications.GetQueryableAsync()).AsNoTracking(), await reach.FindChaptersAsync(cancellation));
        var wanted = Matching(readable, query);
        var count = await wanted.LongCountAsync(cancellation);
        var page = await Sorted(wanted, query.Sorting).Skip(query.SkipCount).Take(query.MaxResultCount).ToListAsync(cancellation);
        return new PagedResultDto<ApplicationRow>(count, await rows.ShowAsync(page, cancellation));
    }

    private static IQueryable<Application> Within(IQueryable<Application> all, IReadOnlyList<Guid>? chapters) =>
        chapters is null ? all : all.Where(application => application.ChapterId != null && chapters.Contains(application.ChapterId.Value));

    private static IQueryable<Application> Matching(IQueryable<Application> all, ListApplications query)
    {
        if (query.State is { } state) all = all.Where(application => application.State == state);
        if (query.ChapterId is { } chapter) all = all.Where(application => application.ChapterId == chapter);
        if (string.IsNullOrWhiteSpace(query.Filter)) return all;

        var part = query.Filter.Trim().ToLowerInvariant();
        return all.Where(application => application.SearchKey.Contains(part));
    }

    private static IQueryable<Application> Sorted(IQueryable<Application> rows, string? sorting) => sorting?.ToLowerInvariant() switch
    {
        "name" or "name asc" => rows.OrderBy(a => a.Applicant.LastName).ThenBy(a => a.Applicant.FirstName),
        "name desc" => rows.OrderByDescending(a => a.Applicant.LastName).ThenByDescending(a => a.Applicant.FirstName),
        "planname" or "planname asc" => rows.OrderBy(a => a.PlanName).ThenBy(a => a.SubmittedAt),
        "planname desc" => rows.OrderByDescending(a => a.PlanName).ThenBy(a => a.SubmittedAt),
        "submittedon desc" => rows.OrderByDescending(a => a.SubmittedAt),
        _ => rows.OrderBy(a => a.SubmittedAt),
    };
}
