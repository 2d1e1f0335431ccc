using GroupHub.Communication.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Data;
using GroupHub.Members;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Communication.Features;

/// <summary>
/// Marks the next copy as begun. Whoever has switched the stream off or was erased since the copies were made is left
/// out: then there is nothing to send this time.
/// </summary>
public sealed record ClaimCopy(Guid AnnouncementId) : ICommand<ClaimedCopy?>;

public sealed record ClaimedCopy(Guid CopyId, Guid MemberId, string Email);

internal sealed class ClaimCopyHandler(
    IRepository<Announcement, Guid> announcements,
    IRepository<Copy, Guid> copies,
    IMemberDirectory members,
    StreamChoices choices,
    IClock clock) : ICommandHandler<ClaimCopy, ClaimedCopy?>
{
    public async Task<ClaimedCopy?> Handle(ClaimCopy command, CancellationToken cancellation)
    {
        var now = clock.Now;
        await announcements.LockAsync(command.AnnouncementId, cancellation);
        var copy = await (await copies.GetQueryableAsync())
            .Where(c => c.AnnouncementId == command.AnnouncementId && c.State == CopyState.Waiting && c.DueAt <= now)
            .OrderBy(c => c.DueAt).ThenBy(c => c.Id)
            .FirstOrDefaultAsync(cancellation);
        if (copy is null) return null;

        var announcement = await announcements.GetAsync(command.AnnouncementId, cancellationToken: cancellation);
        var person = (await members.GetAsync([copy.MemberId], cancellation)).FirstOrDefault();
        if (await FindReasonAsync(announcement.Stream, person, cancellation) is { } reason)
        {
            copy.LeaveOut(reason, now);
            return null;
        }

        copy.Begin(now);
        return new ClaimedCopy(copy.Id, copy.MemberId, person!.Email);
    }

    private async Task<LeftOutReason?> FindReasonAsync(
        MailStream stream, MemberProfile? person, CancellationToken cancellation)
    {
        if (person is null) return LeftOutReason.Gone;
        return (await choices.WhoSwitchedOffAsync(stream, [person.Id], cancellation)).Count > 0
            ? LeftOutReason.SwitchedOff
            : null;
    }
}
