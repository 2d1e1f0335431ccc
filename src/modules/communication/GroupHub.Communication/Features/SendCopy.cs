using GroupHub.Communication.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Communication.Features;

/// <summary>
/// Hands one mail to the mail server. In our own records it changes nothing: what became of it is recorded afterwards.
/// </summary>
public sealed record SendCopy(Guid AnnouncementId, ClaimedCopy Copy) : IQuery<bool>;

internal sealed class SendCopyHandler(IRepository<Announcement, Guid> announcements, AnnouncementLetters letters)
    : IQueryHandler<SendCopy, bool>
{
    public async Task<bool> Handle(SendCopy query, CancellationToken cancellation)
    {
        var announcement = await announcements.GetAsync(query.AnnouncementId, cancellationToken: cancellation);
        var (copy, key) = (query.Copy, $"{query.Copy.CopyId:N}");
        await letters.SendAsync(announcement, new CopyTo(copy.Email, copy.MemberId, key), cancellation);
        return true;
    }
}
