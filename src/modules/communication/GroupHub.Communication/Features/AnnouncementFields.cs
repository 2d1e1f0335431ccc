using FluentValidation;
using GroupHub.Communication.Domain;
using GroupHub.Dues;

namespace GroupHub.Communication.Features;

/// <summary>What an officer fills in.</summary>
public abstract record AnnouncementFields
{
    /// <summary>With all below it; the whole association where absent.</summary>
    public Guid? ChapterId { get; init; }

    /// <summary>Only those of this standing; all who count as members where absent.</summary>
    public Standing? Standing { get; init; }
    public string Subject { get; init; } = "";

    /// <summary>Markdown.</summary>
    public string Text { get; init; } = "";

    internal Letter ToLetter() => new(new AudienceOf(ChapterId, Standing), Subject, Text);
}

internal abstract class AnnouncementFieldsValidator<T> : AbstractValidator<T> where T : AnnouncementFields
{
    protected AnnouncementFieldsValidator()
    {
        RuleFor(c => c.Standing).IsInEnum();
        RuleFor(c => c.Subject).NotEmpty().MaximumLength(Announcement.MaxSubjectLength);
        RuleFor(c => c.Text).NotNull().MaximumLength(Announcement.MaxTextLength);
    }
}
