using FluentValidation;
using GroupHub.Communication.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Communication.Features;

/// <summary>
/// A draft. Sent again with the same request id it is the same draft, with what it says now: whoever got no answer may
/// have gone on writing.
/// </summary>
public sealed record WriteAnnouncement : AnnouncementFields, ICommand<WrittenAnnouncement>
{
    public Guid RequestId { get; init; }
}

public sealed record WrittenAnnouncement(Guid Id);

internal sealed class WriteAnnouncementValidator : AnnouncementFieldsValidator<WriteAnnouncement>
{
    public WriteAnnouncementValidator() => RuleFor(c => c.RequestId).NotEmpty();
}

internal sealed class WriteAnnouncementHandler(
    IRepository<Announcement, Guid> announcements,
    AnnouncementDesk desk,
    Authors authors,
    IGuidGenerator guids,
    IClock clock) : ICommandHandler<WriteAnnouncement, WrittenAnnouncement>
{
    public async Task<WrittenAnnouncement> Handle(WriteAnnouncement command, CancellationToken cancellation)
    {
        var letter = command.ToLetter();
        letter = letter with { Audience = await desk.AddressAsync(letter.Audience, known: null, cancellation) };
        var author = await authors.GetAsync(cancellation);
        if (await announcements.FirstOrDefaultAsync(a => a.RequestId == command.RequestId, cancellation) is { } known)
        {
            var draft = await desk.OpenAsync(known.Id, cancellation);
            if (draft.IsDraft) draft.Revise(letter, author, clock.Now);
            return new WrittenAnnouncement(draft.Id);
        }

        var announcement = Announcement.Write(guids.Create(), command.RequestId, letter, author, clock.Now);
        await announcements.InsertAsync(announcement, cancellationToken: cancellation);
        return new WrittenAnnouncement(announcement.Id);
    }
}
