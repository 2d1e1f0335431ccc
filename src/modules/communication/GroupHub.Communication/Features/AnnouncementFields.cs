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

    /// <summary>Those whom one has chosen on the roster, in place of chapter and standing.</summary>
    public Guid? SelectionId { get; init; }
    public string Subject { get; init; } = "";

    /// <summary>Markdown.</summary>
    public string Text { get; init; } = "";

    internal Letter ToLetter() => new(new AudienceOf(ChapterId, Standing) { SelectionId = SelectionId }, Subject, Text);
}

internal abstract class AnnouncementFieldsValidator<T> : AbstractValidator<T> where T : AnnouncementFields
{
    protected AnnouncementFieldsValidator()
    {
        RuleFor(c => c.Standing).IsInEnum();
        RuleFor(c => c.SelectionId).Null().When(c => c.ChapterId is not null || c.Standing is not null);
        RuleFor(c => c.Subject).NotEmpty().MaximumLength(Announcement.MaxSubjectLength);
        RuleFor(c => c.Text).NotNull().MaximumLength(Announcement.MaxTextLength);
    }
}
