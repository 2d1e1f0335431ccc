using GroupHub.Meetings.Domain;
using GroupHub.Members;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Users;

namespace GroupHub.Meetings;

/// <summary>Tells officers who of them has changed a meeting last.</summary>
internal sealed class MeetingChanges(IMemberDirectory people, ICurrentUser user) : ITransientDependency
{
    public async Task<LastChange?> LastOfAsync(Meeting meeting, MeetingSeries owner, CancellationToken cancellation)
    {
        IModificationAuditedObject[] both = [meeting, owner];
        var changeOf = await people.ReadLastChangesAsync(both, user.Id, cancellation);
        return both.Select(changeOf).OfType<LastChange>().MaxBy(change => change.At);
    }
}
