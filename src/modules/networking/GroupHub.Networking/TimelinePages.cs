using GroupHub.Meetings;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking;

/// <summary>Lays touches and shared meetings into one row, newest first.</summary>
internal sealed class TimelinePages(
    Colleagues colleagues, Book<Touch> touches, SharedMeetings shared, IMeetings meetings)
    : ITransientDependency
{
    public async Task<PersonTimeline> ShowAsync(GetTimeline query, Tie? tie, CancellationToken cancellation)
    {
        var noted = (await touches.ReadAsync(cancellation))
            .Where(touch => touch.OtherId == query.MemberId && touch.ErasedAt == null);
        var met = await shared.WithAsync(query.MemberId, tie?.ForgottenAt, cancellation);
        var count = await noted.CountAsync(cancellation) + await met.CountAsync(cancellation);
        return new PersonTimeline
        {
            Person = (await colleagues.FindAsync(query.MemberId, cancellation))!,
            Entries = new PagedResultDto<TimelineEntry>(count, await PageAsync(query, noted, met, cancellation)),
            Gains = (await noted
                .Where(touch => touch.Gains != null)
                .OrderByDescending(touch => touch.At)
                .FirstOrDefaultAsync(cancellation))?.Gains,
            IsMuted = false,
            IsBlocked = false,
        };
    }

    /// <summary>
    /// As many of each as the page may need, laid together here: two short lists instead of a union of unlike rows.
    /// </summary>
    private async Task<List<TimelineEntry>> PageAsync(
        GetTimeline query, IQueryable<Touch> noted, IQueryable<Attendance> met, CancellationToken cancellation)
    {
        var needed = query.SkipCount + query.MaxResultCount;
        var ofTouches = await noted.OrderByDescending(touch => touch.At).Take(needed).ToListAsync(cancellation);
        var ofMeetings = await met.OrderByDescending(attendance => attendance.At)
            .Take(needed).ToListAsync(cancellation);
        var page = ofTouches.Select(Entry).Concat(ofMeetings.Select(Entry))
            .OrderByDescending(entry => entry.At)
            .Skip(query.SkipCount)
            .Take(query.MaxResultCount)
            .ToList();
        return await WithTitlesAsync(page, cancellation);
    }

    private async Task<List<TimelineEntry>> WithTitlesAsync(List<TimelineEntry> page, CancellationToken cancellation)
    {
        Guid[] ids = [.. page.Select(entry => entry.MeetingId).OfType<Guid>().Distinct()];
        if (ids.Length == 0) return page;

        var titles = (await meetings.GetAsync(ids, cancellation))
            .ToDictionary(meeting => meeting.Id, meeting => meeting.Title);
        return page.ConvertAll(entry => entry with
        {
            MeetingTitle = titles.GetValueOrDefault(entry.MeetingId ?? Guid.Empty),
        });
    }

    private static TimelineEntry Entry(Touch touch) => new()
    {
        TouchId = touch.Id,
        Kind = touch.Kind,
        At = touch.At,
        IsFromMe = touch.IsFromOwner,
        IsShared = touch.IsShared,
        Text = touch.Text,
        Gains = touch.Gains,
        MeetingId = touch.Kind == TouchKind.Met ? touch.SourceId : null,
    };

    private static TimelineEntry Entry(Attendance attendance) => new()
    {
        At = attendance.At,
        MeetingId = attendance.MeetingId,
    };
}
