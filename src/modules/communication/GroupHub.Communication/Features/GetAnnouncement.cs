using GroupHub.Chapters;
using GroupHub.Communication.Domain;
using GroupHub.Dues;
using GroupHub.Foundation;

namespace GroupHub.Communication.Features;

public sealed record GetAnnouncement(Guid Id) : IQuery<AnnouncementPage>;

/// <summary>An announcement with how far it has come.</summary>
public sealed record AnnouncementPage
{
    public required Guid Id { get; init; }
    public Guid? ChapterId { get; init; }
    public string? ChapterName { get; init; }
    public Standing? Standing { get; init; }

    /// <summary>Those who were chosen one by one, where it is for such.</summary>
    public Guid? SelectionId { get; init; }
    public required string Subject { get; init; }
    public required string Text { get; init; }

    /// <summary>As it stands in the mail.</summary>
    public required string Html { get; init; }
    public required string AuthorName { get; init; }
    public string? ReplyTo { get; init; }
    public required AnnouncementState State { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime MovedAt { get; init; }
    public DateTime? SendsAt { get; init; }

    /// <summary>What is left of the time in which it can be taken back.</summary>
    public int SecondsToTakeBack { get; init; }
    public DateTime? SentAt { get; init; }

    /// <summary>Whether everybody it is for has been looked at, so that the counts are whole.</summary>
    public required bool IsListed { get; init; }
    public required CopyCounts Copies { get; init; }
    public required LeftOutCounts LeftOut { get; init; }
}

/// <param name="Recipients">Who gets a copy, or has got it.</param>
/// <param name="Sent">Handed to the mail server.</param>
/// <param name="Waiting">Still to be sent.</param>
/// <param name="Failed">Refused by the mail server again and again.</param>
/// <param name="Unclear">Interrupted while it was sent; not sent again.</param>
public sealed record CopyCounts(int Recipients, int Sent, int Waiting, int Failed, int Unclear);

internal sealed class GetAnnouncementHandler(
    AnnouncementDesk desk, CopyTally tally, IChapters chapters, Volo.Abp.Timing.IClock clock)
    : IQueryHandler<GetAnnouncement, AnnouncementPage>
{
    public async Task<AnnouncementPage> Handle(GetAnnouncement query, CancellationToken cancellation)
    {
        var announcement = await desk.OpenAsync(query.Id, cancellation);
        var (copies, leftOut) = await tally.CountAsync(announcement.Id, cancellation);
        var chapter = announcement.ChapterId is { } id
            ? (await chapters.GetAsync([id], cancellation)).FirstOrDefault()
            : null;
        return new AnnouncementPage
        {
            Id = announcement.Id,
            ChapterId = announcement.ChapterId,
            ChapterName = chapter?.Name,
            Standing = announcement.Standing,
            SelectionId = announcement.SelectionId,
            Subject = announcement.Subject,
            Text = announcement.Text,
            Html = MarkdownText.ToHtml(announcement.Text),
            AuthorName = announcement.AuthorName,
            ReplyTo = announcement.ReplyTo,
            State = announcement.State,
            MovedAt = announcement.MovedAt,
            SendsAt = announcement.SendsAt,
            SecondsToTakeBack = SecondsUntil(announcement, clock.Now),
            SentAt = announcement.SentAt,
            IsListed = announcement.IsListed,
            Copies = copies,
            LeftOut = announcement.LeftOut.Plus(leftOut),
        };
    }

    private static int SecondsUntil(Announcement announcement, DateTime now) =>
        announcement.State == AnnouncementState.Waiting
            ? Math.Max(0, (int)Math.Ceiling((announcement.SendsAt!.Value - now).TotalSeconds))
            : 0;
}
