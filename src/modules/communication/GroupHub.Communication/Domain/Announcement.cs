using GroupHub.Dues;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Communication.Domain;

/// <summary>
/// What an officer writes to the members of a chapter and all below it, or an admin to the association's. Sending
/// begins a minute after it was asked for; until then it can be taken back.
/// </summary>
internal sealed partial class Announcement : AuditedAggregateRoot<Guid>, IMultiTenant, ISearchable
{
    public const int MaxKeyLength = 4 * MaxSubjectLength;
    public const int MaxSubjectLength = 150;
    public const int MaxTextLength = 20_000;
    public static readonly TimeSpan TakeBackTime = TimeSpan.FromMinutes(1);

    /// <summary>Whom one can choose to write to alone. Who has left, or died, is not written to.</summary>
    public static readonly IReadOnlyList<Standing> Standings =
        [
            Dues.Standing.ActiveNew,
            Dues.Standing.Active,
            Dues.Standing.Grace,
            Dues.Standing.Suspended,
            Dues.Standing.Lapsed,
        ];

    private Announcement() { }

    public Guid? TenantId { get; private set; }
    public Guid RequestId { get; private set; }

    /// <summary>With all below it; the whole association where absent.</summary>
    public Guid? ChapterId { get; private set; }

    /// <summary>Only those of this standing; all who count as members where absent.</summary>
    public Standing? Standing { get; private set; }

    /// <summary>Those who were chosen one by one, in place of the above.</summary>
    public Guid? SelectionId { get; private set; }

    /// <summary>
    /// The subtrees in which whoever wrote last may write to those who were chosen; everywhere where absent.
    /// </summary>
    public List<string>? ReachPaths { get; private set; }
    public string Subject { get; private set; } = "";

    /// <summary>Markdown.</summary>
    public string Text { get; private set; } = "";
    public string SearchKey { get; private set; } = "";
    public Guid? AuthorId { get; private set; }
    public string AuthorName { get; private set; } = "";

    /// <summary>Where answers go: the author's own address.</summary>
    public string? ReplyTo { get; private set; }
    public AnnouncementState State { get; private set; }

    /// <summary>When somebody last did something with it, UTC.</summary>
    public DateTime MovedAt { get; private set; }
    public DateTime? SendsAt { get; private set; }
    public DateTime? SentAt { get; private set; }

    /// <summary>
    /// Until whom its copies have been made, in the order of the audience; and whether that was the last.
    /// </summary>
    public Guid? ListedUpTo { get; private set; }
    public bool IsListed { get; private set; }
    public LeftOutCounts LeftOut { get; private set; } = new();

    public MailStream Stream => Audience.IsOfChapters ? MailStream.Chapter : MailStream.Association;

    public AudienceOf Audience => new(ChapterId, Standing) { SelectionId = SelectionId, Within = ReachPaths };

    public bool IsDraft => State == AnnouncementState.Draft;

    public static Announcement Write(Guid id, Guid requestId, Letter letter, Author author, DateTime now)
    {
        var announcement = new Announcement { Id = id, RequestId = requestId };
        announcement.Say(letter, author, now);
        return announcement;
    }

    /// <summary>Whoever wrote last is who is answered. The same again is the same click.</summary>
    public void Revise(Letter letter, Author author, DateTime now)
    {
        Rule.Require(IsDraft, CommunicationErrors.NoDraft);

        Say(letter, author, now);
    }

    /// <summary>To those of its audience whom the sender may write to now.</summary>
    public void Address(AudienceOf audience)
    {
        (ChapterId, Standing, SelectionId) = (audience.ChapterId, audience.Standing, audience.SelectionId);
        ReachPaths = audience.Within is { } within ? [.. within] : null;
    }

    /// <summary>Said twice, it is sent once.</summary>
    public void Send(DateTime now)
    {
        if (State is AnnouncementState.Waiting or AnnouncementState.Sending or AnnouncementState.Sent) return;
        Rule.Require(IsDraft, CommunicationErrors.NoDraft);
        Rule.Require(Text.Length > 0, CommunicationErrors.TextMissing);

        (State, SendsAt, MovedAt) = (AnnouncementState.Waiting, now + TakeBackTime, now);
    }

    /// <summary>A draft again, with everything in it.</summary>
    public void TakeBack(DateTime now)
    {
        if (IsDraft) return;
        Rule.Require(State == AnnouncementState.Waiting, CommunicationErrors.OnItsWay);

        (State, SendsAt, MovedAt) = (AnnouncementState.Draft, null, now);
    }

    public void Withdraw(DateTime now)
    {
        if (State == AnnouncementState.Withdrawn) return;
        Rule.Require(IsDraft, CommunicationErrors.NoDraft);

        (State, MovedAt) = (AnnouncementState.Withdrawn, now);
    }

    public void Reopen(DateTime now)
    {
        if (IsDraft) return;
        Rule.Require(State == AnnouncementState.Withdrawn, CommunicationErrors.NotWithdrawn);

        (State, MovedAt) = (AnnouncementState.Draft, now);
    }

    /// <summary>The author's name goes, what was said to everybody stays (R63).</summary>
    public void ForgetAuthor() => (AuthorId, AuthorName, ReplyTo) = (null, "", null);

    private void Say(Letter letter, Author author, DateTime now)
    {
        var subject = OneLine(letter.Subject);
        Rule.Require(subject.Length > 0, CommunicationErrors.SubjectMissing);
        Rule.Require(
            letter.Audience.Standing is not { } standing || Standings.Contains(standing),
            CommunicationErrors.StandingNotWrittenTo);

        var before = Said;
        Address(letter.Audience);
        (Subject, SearchKey, Text) = (
            subject, PlainText.KeyOf(subject, MaxKeyLength), letter.Text.ReplaceLineEndings("\n").Trim());
        (AuthorId, AuthorName, ReplyTo) = (author.UserId, author.Name, author.Email.OrNothing());
        if (!Said.Equals(before)) MovedAt = now;
    }

    /// <summary>What is said to whom, and by whom.</summary>
    private object Said => (ChapterId, Standing, SelectionId, Subject, Text, AuthorId, AuthorName, ReplyTo);

    /// <summary>Without signs that a header of a mail must not have.</summary>
    private static string OneLine(string text)
    {
        var plain = string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign));
        return string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
