using GroupHub.Dues;

namespace GroupHub.Communication.Domain;

/// <summary>What is said, and to whom.</summary>
internal sealed record Letter(AudienceOf Audience, string Subject, string Text);

/// <summary>Whom an announcement is for.</summary>
/// <param name="ChapterId">With all below it; the whole association where absent.</param>
/// <param name="Standing">Only those of this standing; all who count as members where absent.</param>
internal sealed record AudienceOf(Guid? ChapterId, Standing? Standing)
{
    /// <summary>Those who were chosen one by one, whatever they are as long as they are written to at all.</summary>
    public Guid? SelectionId { get; init; }

    /// <summary>
    /// Of those who were chosen, only whoever belongs to these subtrees when it is sent; to all where absent.
    /// </summary>
    public IReadOnlyList<string>? Within { get; init; }

    /// <summary>Chapters are written to by their officers, and so are those whom an officer has chosen.</summary>
    public bool IsOfChapters => ChapterId is not null || Within is not null;
}

/// <summary>Who writes.</summary>
internal sealed record Author(Guid UserId, string Name, string Email);
