using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Features;

/// <summary>One meeting as officers see it, with all that can be changed of it.</summary>
public sealed record GetMeeting(Guid Id) : IQuery<MeetingPage>;

public sealed record MeetingPage : MeetingCard
{
    public required int Coming { get; init; }
    public required int Waiting { get; init; }
    public required int Visitors { get; init; }
    public required SheetState Sheet { get; init; }

    /// <summary>The rule of its series in words.</summary>
    public required string Sentence { get; init; }

    /// <summary>This meeting as it can be typed anew; with the rule of its series.</summary>
    public required MeetingPlan Plan { get; init; }
    public required bool IsRecurring { get; init; }

    /// <summary>Whether it goes its own way.</summary>
    public required bool IsChanged { get; init; }

    /// <summary>What the reader has seen: of this meeting, and of its series.</summary>
    public required string Stamp { get; init; }
    public required string SeriesStamp { get; init; }

    /// <summary>Of the meeting or its series, whichever was changed later; for those who may schedule.</summary>
    public LastChange? LastChange { get; init; }

    /// <summary>What the reader may do here.</summary>
    public required bool MaySchedule { get; init; }
    public required bool MayRecord { get; init; }
    public required bool MayReceive { get; init; }
}

internal sealed class GetMeetingHandler(
    MeetingBook book,
    IRepository<MeetingSeries, Guid> series,
    OfficerReach reach,
    MeetingPages pages,
    MeetingChanges changes) : IQueryHandler<GetMeeting, MeetingPage>
{
    public async Task<MeetingPage> Handle(GetMeeting query, CancellationToken cancellation)
    {
        var meeting = await book.GetAsync(query.Id, cancellation);
        await reach.RequireAsync(MeetingsPermissions.View, meeting.ChapterId, cancellation);
        var owner = await (await series.GetQueryableAsync())
            .AsNoTracking().SingleAsync(s => s.Id == meeting.SeriesId, cancellation);
        var page = await pages.ShowAsync(meeting, owner, cancellation);
        return page.MaySchedule
            ? page with { LastChange = await changes.LastOfAsync(meeting, owner, cancellation) }
            : page;
    }
}
