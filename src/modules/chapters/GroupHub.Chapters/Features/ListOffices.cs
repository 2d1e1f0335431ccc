using System.Text.Json.Serialization;
using FluentValidation;
using GroupHub.Chapters.Belonging;
using GroupHub.Chapters.Officers;
using GroupHub.Foundation;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Chapters.Features;

/// <summary>Who holds which office until when.</summary>
public sealed record ListOffices : PagedQuery, IQuery<PagedResultDto<OfficeLine>>
{
    /// <summary>Only in this chapter.</summary>
    public Guid? ChapterId { get; init; }

    /// <summary>With all below it.</summary>
    public bool Below { get; init; }
    public OfficerRole? Role { get; init; }
    public OfficePeriod Period { get; init; }

    /// <summary>Part of a person's or a chapter's name.</summary>
    public string? Filter { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<OfficePeriod>))]
public enum OfficePeriod
{
    /// <summary>Held today, or begins later.</summary>
    Present,

    /// <summary>Ends within the next two months and nobody follows yet.</summary>
    EndsSoon,
    Past,
}

public sealed record OfficeLine
{
    public required Guid Id { get; init; }
    public required Guid ChapterId { get; init; }
    public required string ChapterName { get; init; }
    public required Guid MemberId { get; init; }
    public required string Name { get; init; }
    public required OfficerRole Role { get; init; }
    public required OfficeBasis Basis { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>Has not begun.</summary>
    public required bool IsAhead { get; init; }

    /// <summary>Ends soon, and nobody follows yet.</summary>
    public required bool NeedsSuccessor { get; init; }

    /// <summary>Whether the viewer may open the person's profile.</summary>
    public required bool MayOpen { get; init; }

    /// <summary>Whether the viewer may end it.</summary>
    public required bool MayEnd { get; init; }
}

internal sealed class ListOfficesValidator : PagedQueryValidator<ListOffices>
{
    public ListOfficesValidator()
    {
        RuleFor(q => q.Filter).MaximumLength(100);
        RuleFor(q => q.Period).IsInEnum();
        RuleFor(q => q.Role).IsInEnum();
        RuleFor(q => q.Sorting).Must(OfficeOrder.Columns.Know);
    }
}

internal sealed class ListOfficesHandler(
    OfficeQueries offices, IOfficerRights rights, ProfileReach profiles, IAssociationClock clock)
    : IQueryHandler<ListOffices, PagedResultDto<OfficeLine>>
{
    public async Task<PagedResultDto<OfficeLine>> Handle(ListOffices query, CancellationToken cancellation)
    {
        var today = await clock.GetTodayAsync();
        var rows = OfficeFilter.Apply(
            await offices.ReadAsync(query.ChapterId, query.Below, cancellation), query, today);
        var count = await rows.LongCountAsync(cancellation);
        var page = await OfficeOrder.Columns.Sort(rows, query.Sorting)
            .Skip(query.SkipCount)
            .Take(query.MaxResultCount)
            .ToListAsync(cancellation);
        var appointed = await rights.GetScopeAsync(ChaptersPermissions.AppointOfficers, cancellation);
        var open = await profiles.FilterAsync(
            MembersPermissions.View, [.. page.Select(row => row.Office.MemberId).Distinct()], cancellation);
        return new PagedResultDto<OfficeLine>(count, [.. page.Select(row => row.ToLine(today, appointed, open))]);
    }
}
