using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking.Features;

/// <summary>All that one has in one's book about a colleague, newest first; online and offline alike (N17).</summary>
public sealed record GetTimeline : PagedQuery, IQuery<PersonTimeline>
{
    public Guid MemberId { get; init; }
}

public sealed record PersonTimeline
{
    public required NetworkPerson Person { get; init; }

    /// <summary>Absent where the member does not want ties to be weighed, or there is nothing to weigh.</summary>
    public TieBand? Band { get; init; }

    /// <summary>Why it is this band, in a sentence.</summary>
    public string? Because { get; init; }
    public int? Cadence { get; init; }
    public DateOnly? NextTouchOn { get; init; }
    public string? Note { get; init; }
    public required bool IsMuted { get; init; }
    public required bool IsBlocked { get; init; }

    /// <summary>What the last one-to-one left of goals, interests and so on.</summary>
    public Gains? Gains { get; init; }
    public required PagedResultDto<TimelineEntry> Entries { get; init; }
}

public sealed record TimelineEntry
{
    /// <summary>Absent for meetings, which are nobody's own to erase one by one.</summary>
    public Guid? TouchId { get; init; }

    /// <summary>Absent for a meeting that both were at.</summary>
    public TouchKind? Kind { get; init; }
    public required DateTime At { get; init; }
    public bool IsFromMe { get; init; }
    public bool IsShared { get; init; }
    public string? Text { get; init; }
    public Gains? Gains { get; init; }
    public Guid? MeetingId { get; init; }
    public string? MeetingTitle { get; init; }
}

internal sealed class GetTimelineValidator : PagedQueryValidator<GetTimeline>
{
    public GetTimelineValidator() => FluentValidation.DefaultValidatorExtensions.NotEmpty(RuleFor(q => q.MemberId));
}

internal sealed class GetTimelineHandler(
    Acquaintances acquaintances,
    Book<Tie> ties,
    Book<Distance> distances,
    TimelinePages pages,
    TieTexts texts) : IQueryHandler<GetTimeline, PersonTimeline>
{
    public async Task<PersonTimeline> Handle(GetTimeline query, CancellationToken cancellation)
    {
        await acquaintances.RequireAsync(query.MemberId, cancellation);
        var tie = await (await ties.ReadAsync(cancellation))
            .FirstOrDefaultAsync(t => t.OtherId == query.MemberId, cancellation);
        var kept = await (await distances.ReadAsync(cancellation)).Where(d => d.OtherId == query.MemberId)
            .Select(d => d.Kind)
            .ToListAsync(cancellation);
        var (band, because) = await texts.ExplainAsync(tie, cancellation);

        return (await pages.ShowAsync(query, tie, cancellation)) with
        {
            Band = band,
            Because = because,
            Cadence = tie?.Cadence,
            NextTouchOn = tie?.NextTouchOn,
            Note = tie?.Note,
            IsMuted = kept.Contains(DistanceKind.Mute),
            IsBlocked = kept.Contains(DistanceKind.Block),
        };
    }
}
