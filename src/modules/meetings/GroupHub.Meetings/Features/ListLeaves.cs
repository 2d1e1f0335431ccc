using System.Text.Json.Serialization;
using FluentValidation;
using GroupHub.Foundation;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings.Features;

/// <summary>Leaves from meetings of the chapters where an officer may record attendance.</summary>
public sealed record ListLeaves : PagedQuery, IQuery<PagedResultDto<LeaveRow>>
{
    public Guid? ChapterId { get; init; }
    public LeaveListKind Show { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<LeaveListKind>))]
public enum LeaveListKind
{
    /// <summary>Asked for, and nobody has decided; what begins first comes first.</summary>
    Open,

    /// <summary>Approved, and not over.</summary>
    Current,
    All,
}

/// <summary>A leave as officers see it who may record attendance there.</summary>
public sealed record LeaveRow : LeaveCard
{
    public required Guid MemberId { get; init; }
    public required string Name { get; init; }
    public required DateTime AskedAt { get; init; }
    public string? DecidedBy { get; init; }
    public DateTime? DecidedAt { get; init; }
}

internal sealed class ListLeavesValidator : PagedQueryValidator<ListLeaves>
{
    public ListLeavesValidator() => RuleFor(q => q.Show).IsInEnum();
}

internal sealed class ListLeavesHandler(OfficerReach reach, LeaveList list)
    : IQueryHandler<ListLeaves, PagedResultDto<LeaveRow>>
{
    public async Task<PagedResultDto<LeaveRow>> Handle(ListLeaves query, CancellationToken cancellation) =>
        await list.ShowAsync(
            query,
            await reach.ChooseAsync(MeetingsPermissions.RecordAttendance, query.ChapterId, cancellation),
            cancellation);
}
