using GroupHub.Dues;

namespace GroupHub.Communication.Domain;

/// <summary>What is said, and to whom.</summary>
internal sealed record Letter(AudienceOf Audience, string Subject, string Text);

/// <summary>Whom an announcement is for.</summary>
/// <param name="ChapterId">With all below it; the whole association where absent.</param>
/// <param name="Standing">Only those of this standing; all who count as members where absent.</param>
internal sealed record AudienceOf(Guid? ChapterId, Standing? Standing);

/// <summary>Who writes.</summary>
internal sealed record Author(Guid UserId, string Name, string Email);
