using FluentValidation;
using GroupHub.Communication.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Communication.Features;

/// <summary>A draft. Sending it again with the same request id changes nothing.</summary>
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
        await desk.RequireAsync(letter.Audience, cancellation);
        var known = await announcements.FirstOrDefaultAsync(a => a.RequestId == command.RequestId, cancellation);
        if (known is not null) return new WrittenAnnouncement((await desk.OpenAsync(known.Id, cancellation)).Id);

        var author = await authors.GetAsync(cancellation);
        var announcement = Announcement.Write(guids.Create(), command.RequestId, letter, author, clock.Now);
        await announcements.InsertAsync(announcement, cancellationToken: cancellation);
        return new WrittenAnnouncement(announcement.Id);
    }
}
