using FluentValidation;
using GroupHub.Communication.Domain;
using GroupHub.Dues;
using GroupHub.Foundation;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Communication.Features;

/// <summary>What was written within somebody's reach; withdrawn drafts only where they are asked for.</summary>
public sealed record ListAnnouncements : PagedQuery, IQuery<PagedResultDto<AnnouncementRow>>
{
    /// <summary>Part of the subject.</summary>
    public string? Filter { get; init; }
    public AnnouncementState? State { get; init; }

    /// <summary>For this chapter, itself only.</summary>
    public Guid? ChapterId { get; init; }
}

public sealed record AnnouncementRow
{
    public required Guid Id { get; init; }
    public required string Subject { get; init; }
    public Guid? ChapterId { get; init; }
    public string? ChapterName { get; init; }
    public Standing? Standing { get; init; }

    /// <summary>Whether it is for people who were chosen one by one.</summary>
    public bool IsToChosen { get; init; }
    public required string AuthorName { get; init; }
    public required AnnouncementState State { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime MovedAt { get; init; }
    public required int Recipients { get; init; }
    public required int Sent { get; init; }
}

internal sealed class ListAnnouncementsValidator : PagedQueryValidator<ListAnnouncements>
{
    public ListAnnouncementsValidator()
    {
        RuleFor(q => q.Filter).MaximumLength(100);
        RuleFor(q => q.State).IsInEnum();
        RuleFor(q => q.Sorting).Must(AnnouncementList.Columns.Know);
    }
}

internal sealed class ListAnnouncementsHandler(AnnouncementList list)
    : IQueryHandler<ListAnnouncements, PagedResultDto<AnnouncementRow>>
{
    public Task<PagedResultDto<AnnouncementRow>> Handle(ListAnnouncements query, CancellationToken cancellation) =>
        list.ShowAsync(query, cancellation);
}
