using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Features;

/// <summary>
/// What the absences of a chapter's members come to on a day. It says numbers and reasons; what follows from them is
/// for people to decide (R39, R40).
/// </summary>
public sealed record GetAbsenceReport : PagedQuery, IQuery<AbsenceReport>
{
    public Guid ChapterId { get; init; }

    /// <summary>The last day that counts; today where absent.</summary>
    public DateOnly? On { get; init; }
}

public sealed record AbsenceReport
{
    public required DateOnly On { get; init; }

    /// <summary>The first day that counts.</summary>
    public required DateOnly Since { get; init; }
    public required AbsenceRules Rules { get; init; }

    /// <summary>Meetings that took place and whose sheet was submitted.</summary>
    public required int Held { get; init; }

    /// <summary>
    /// Meetings that took place and do not count yet, because nobody has submitted their sheet (P56).
    /// </summary>
    public required int WithoutSheet { get; init; }
    public required int TotalCount { get; init; }

    /// <summary>Most absences first.</summary>
    public required IReadOnlyList<AbsenceRow> Items { get; init; }
}

public sealed record AbsenceRow
{
    public required Guid MemberId { get; init; }
    public required string Name { get; init; }
    public string? Company { get; init; }
    public required int Held { get; init; }
    public required int There { get; init; }
    public required int Absences { get; init; }
    public required int Lates { get; init; }
    public required int Substitutes { get; init; }
    public required bool IsOverLimit { get; init; }

    /// <summary>Oldest first, each with the first day on which it no longer counts.</summary>
    public required IReadOnlyList<CountedAbsence> Counted { get; init; }
}

internal sealed class GetAbsenceReportValidator : PagedQueryValidator<GetAbsenceReport>
{
    public GetAbsenceReportValidator()
    {
        RuleFor(q => q.ChapterId).NotEmpty();
    }
}

internal sealed class GetAbsenceReportHandler(OfficerReach reach, AbsenceReports reports, IAssociationClock clock)
    : IQueryHandler<GetAbsenceReport, AbsenceReport>
{
    public async Task<AbsenceReport> Handle(GetAbsenceReport query, CancellationToken cancellation)
    {
        await reach.RequireKnownAsync(query.ChapterId, cancellation);
        await reach.RequireAsync(MeetingsPermissions.View, query.ChapterId, cancellation);
        return await reports.ShowAsync(query, query.On ?? await clock.GetTodayAsync(), cancellation);
    }
}
