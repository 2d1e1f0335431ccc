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
        var letter = command.ToLetter();
        var audience = await desk.AddressAsync(letter.Audience, announcement.SelectionId, cancellation);

        announcement.Revise(letter with { Audience = audience }, await authors.GetAsync(cancellation), clock.Now);
    }
}
