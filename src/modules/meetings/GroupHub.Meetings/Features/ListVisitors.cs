using System.Text.Json.Serialization;
using FluentValidation;
using GroupHub.Foundation;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings.Features;

/// <summary>Visits within an officer's reach, by how far they have come.</summary>
public sealed record ListVisitors : PagedQuery, IQuery<PagedResultDto<VisitRow>>
{
    public VisitListKind Show { get; init; }
    public Guid? ChapterId { get; init; }
    public Guid? MeetingId { get; init; }

    /// <summary>Part of a name, a company or an address.</summary>
    public string? Filter { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<VisitListKind>))]
public enum VisitListKind
{
    /// <summary>Came, and nobody has spoken to them since.</summary>
    ToFollowUp,

    /// <summary>Invited or registered for a meeting to come.</summary>
    Expected,

    /// <summary>Came, and somebody has spoken to them.</summary>
    FollowedUp,
    All,
}

public sealed record VisitRow
{
    public required Guid VisitId { get; init; }
    public required string Name { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public string? Company { get; init; }
    public string? Profession { get; init; }
    public string? HostName { get; init; }
    public required Guid MeetingId { get; init; }
    public required string MeetingTitle { get; init; }
    public required DateOnly Date { get; init; }
    public string? ChapterName { get; init; }
    public required VisitState State { get; init; }

    /// <summary>Which visit to the chapter it is.</summary>
    public required int Number { get; init; }
    public DateTime? AttendedAt { get; init; }

    /// <summary>Until when somebody is to speak to them, as long as nobody has.</summary>
    public DateTime? FollowUpBy { get; init; }
    public VisitOutcome? Outcome { get; init; }
    public NoInterestReason? Reason { get; init; }
    public string? Note { get; init; }
    public DateTime? AskedToJoinAt { get; init; }

    /// <summary>In the association's records, and since when where that came after a visit.</summary>
    public Guid? MemberId { get; init; }
    public DateTime? BecameMemberAt { get; init; }
    public required bool IsForgotten { get; init; }

    /// <summary>
    /// Who on file can be called on the same number, of those whose profile the viewer may open: perhaps the same
    /// person at another address, perhaps a colleague. That is for the officer to find out (R55).
    /// </summary>
    public IReadOnlyList<SamePhone> SamePhone { get; init; } = [];
}

public sealed record SamePhone(Guid MemberId, string Name);

internal sealed class ListVisitorsValidator : PagedQueryValidator<ListVisitors>
{
    public ListVisitorsValidator()
    {
        RuleFor(q => q.Show).IsInEnum();
        RuleFor(q => q.Filter).MaximumLength(100);
    }
}

internal sealed class ListVisitorsHandler(OfficerReach reach, VisitList list, SamePhones phones)
    : IQueryHandler<ListVisitors, PagedResultDto<VisitRow>>
{
    public async Task<PagedResultDto<VisitRow>> Handle(ListVisitors query, CancellationToken cancellation)
    {
        var choice = await reach.ChooseAsync(MeetingsPermissions.Visitors, query.ChapterId, cancellation);
        var page = await list.ShowAsync(query, choice, cancellation);
        return new PagedResultDto<VisitRow>(page.TotalCount, await phones.HintAsync(page.Items, cancellation));
    }
}
