using System.Text.Json.Serialization;
using GroupHub.Chapters.Belonging;
using GroupHub.Chapters.Tree;
using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Chapters.Features;

/// <summary>Who came and went, and who took and left an office; the latest first.</summary>
public sealed record ListChapterHistory : PagedQuery, IQuery<PagedResultDto<ChapterEvent>>
{
    public Guid Id { get; init; }
}

public sealed record ChapterEvent
{
    public required DateOnly Day { get; init; }
    public required ChapterEventKind Kind { get; init; }
    public required Guid MemberId { get; init; }
    public required string Name { get; init; }

    /// <summary>Where the event is about an office.</summary>
    public OfficerRole? Role { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<ChapterEventKind>))]
public enum ChapterEventKind
{
    Joined,
    Left,
    TookOffice,
    LeftOffice,
}

internal sealed class ListChapterHistoryValidator : PagedQueryValidator<ListChapterHistory>;

internal sealed class ListChapterHistoryHandler(
    ChapterAccess access, ChapterChronicle chronicle, IAssociationClock clock)
    : IQueryHandler<ListChapterHistory, PagedResultDto<ChapterEvent>>
{
    public async Task<PagedResultDto<ChapterEvent>> Handle(ListChapterHistory query, CancellationToken cancellation)
    {
        var chapter = await access.OpenAsync(query.Id, cancellation);
        var events = await chronicle.ReadAsync(chapter.Id, await clock.GetTodayAsync());
        var count = await events.LongCountAsync(cancellation);
        var page = await events.OrderByDescending(e => e.Day)
            .ThenBy(e => e.Name)
            .ThenBy(e => e.SourceId)
            .ThenBy(e => e.Kind)
            .Skip(query.SkipCount)
            .Take(query.MaxResultCount)
            .ToListAsync(cancellation);
        return new PagedResultDto<ChapterEvent>(count, await chronicle.ShowAsync(page, cancellation));
    }
}
