using GroupHub.Foundation;
using Volo.Abp.Timing;

namespace GroupHub.Communication.Features;

/// <summary>Other words, or for others, as long as it is a draft.</summary>
public sealed record ReviseAnnouncement : AnnouncementFields, ICommand
{
    public Guid Id { get; init; }
}

internal sealed class ReviseAnnouncementValidator : AnnouncementFieldsValidator<ReviseAnnouncement>;

internal sealed class ReviseAnnouncementHandler(AnnouncementDesk desk, Authors authors, IClock clock)
    : CommandHandler<ReviseAnnouncement>
{
    public override async Task Handle(ReviseAnnouncement command, CancellationToken cancellation)
    {
        var announcement = await desk.OpenAsync(command.Id, cancellation);
        await desk.RequireAsync(command.ToLetter().Audience, cancellation);

        announcement.Revise(command.ToLetter(), await authors.GetAsync(cancellation), clock.Now);
    }
}
