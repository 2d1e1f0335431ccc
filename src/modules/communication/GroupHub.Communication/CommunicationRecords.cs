using GroupHub.Communication.Domain;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Communication;

/// <summary>
/// Of somebody who is erased their choices go, and their name on what they wrote. Copies stay as counts, under an id
/// that leads to nobody; one that was still to be sent is left out (R63).
/// </summary>
[ExposeServices(typeof(IPersonalRecords))]
internal sealed class CommunicationRecords(
    IRepository<Announcement, Guid> announcements, IRepository<StreamChoice, Guid> choices)
    : IPersonalRecords, ITransientDependency
{
    public async Task EraseAsync(PersonOnFile person, CancellationToken cancellation = default)
    {
        await choices.DeleteDirectAsync(choice => choice.MemberId == person.MemberId, cancellation);
        if (person.UserId is not { } userId) return;

        var written = await announcements.GetListAsync(a => a.AuthorId == userId, cancellationToken: cancellation);
        written.ForEach(announcement => announcement.ForgetAuthor());
    }
}
