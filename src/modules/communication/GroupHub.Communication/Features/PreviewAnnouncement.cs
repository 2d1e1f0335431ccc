using FluentValidation;
using GroupHub.Communication.Domain;
using GroupHub.Foundation;

namespace GroupHub.Communication.Features;

/// <summary>What is typed, as it will stand in the mail.</summary>
public sealed record PreviewAnnouncement(string Text) : IQuery<AnnouncementPreview>;

/// <param name="Html">Made by us, with nothing in it that runs or is loaded.</param>
public sealed record AnnouncementPreview(string Html);

internal sealed class PreviewAnnouncementValidator : AbstractValidator<PreviewAnnouncement>
{
    public PreviewAnnouncementValidator() => RuleFor(q => q.Text).NotNull().MaximumLength(Announcement.MaxTextLength);
}

internal sealed class PreviewAnnouncementHandler : IQueryHandler<PreviewAnnouncement, AnnouncementPreview>
{
    public Task<AnnouncementPreview> Handle(PreviewAnnouncement query, CancellationToken cancellation) =>
        Task.FromResult(new AnnouncementPreview(MarkdownText.ToHtml(query.Text)));
}
