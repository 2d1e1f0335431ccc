using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking.Features;

/// <summary>What one wants to do after having met people, what is due first.</summary>
public sealed record ListFollowUps : PagedQuery, IQuery<PagedResultDto<FollowUpRow>>
{
    public FollowUpState State { get; init; } = FollowUpState.Open;

    /// <summary>Whether those are shown too that sleep until a later day.</summary>
    public bool Sleeping { get; init; }

    /// <summary>Those that sleep alone, what wakes first before the others.</summary>
    public bool OnlySleeping { get; init; }
}

public sealed record FollowUpRow
{
    public required Guid Id { get; init; }
    public required FollowUpKind Kind { get; init; }
    public required FollowUpState State { get; init; }

    /// <summary>The colleague, or else a visitor by name.</summary>
    public NetworkPerson? Person { get; init; }
    public string? VisitorName { get; init; }
    public Guid? MeetingId { get; init; }
    public string? MeetingTitle { get; init; }
    public DateOnly? MeetingDate { get; init; }
    public string? Text { get; init; }

    /// <summary>The introduction after which it is asked whether the two have met.</summary>
    public Guid? IntroductionId { get; init; }

    /// <summary>What thanks are owed for, in words.</summary>
    public string? ThanksFor { get; init; }

    /// <summary>Words to begin with, from what is known; the person changes and sends them.</summary>
    public string? Draft { get; init; }
    public required DateOnly DueOn { get; init; }
    public required bool IsOverdue { get; init; }
    public DateOnly? SnoozedUntil { get; init; }
    public required bool IsSent { get; init; }
}

internal sealed class ListFollowUpsValidator : PagedQueryValidator<ListFollowUps>;

internal sealed class ListFollowUpsHandler(Book<FollowUp> followUps, FollowUpRows rows, IAssociationClock calendar)
    : IQueryHandler<ListFollowUps, PagedResultDto<FollowUpRow>>
{
    public async Task<PagedResultDto<FollowUpRow>> Handle(ListFollowUps query, CancellationToken cancellation)
    {
        var today = await calendar.GetTodayAsync();
        var all = (await followUps.ReadAsync(cancellation)).Where(item => item.State == query.State);
        if (query.State == FollowUpState.Open) all = Awake(all, query, today);
        var page = await Sorted(all, query).Skip(query.SkipCount).Take(query.MaxResultCount).ToListAsync(cancellation);
        return new PagedResultDto<FollowUpRow>(
            await all.LongCountAsync(cancellation), await rows.ShowAsync(page, today, cancellation));
    }

    /// <summary>What is closed sleeps no more, whatever day was said before.</summary>
    private static IQueryable<FollowUp> Awake(IQueryable<FollowUp> open, ListFollowUps query, DateOnly today)
    {
        if (query.OnlySleeping) return open.Where(item => item.SnoozedUntil > today);
        return query.Sleeping ? open : open.Where(item => item.SnoozedUntil == null || item.SnoozedUntil <= today);
    }

    private static IQueryable<FollowUp> Sorted(IQueryable<FollowUp> all, ListFollowUps query) => query switch
    {
        { State: not FollowUpState.Open } => all.OrderByDescending(item => item.ClosedAt).ThenBy(item => item.Id),
        { OnlySleeping: true } => all.OrderBy(item => item.SnoozedUntil).ThenBy(item => item.Id),
        _ => all.OrderBy(item => item.DueOn).ThenBy(item => item.Id),
    };
}
