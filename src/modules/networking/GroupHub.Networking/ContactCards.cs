using GroupHub.Members;
using GroupHub.Networking.Features;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking;

/// <summary>
/// How people who have agreed to meet reach each other: the address, hidden or not, because whoever agreed was told
/// that it goes with the agreement; and the telephone number where they show it to connections.
/// </summary>
internal sealed class ContactCards(IMemberDirectory people) : ITransientDependency
{
    private static readonly Viewer Connection = Viewer.OneOf(Audience.Connections);

    public async Task<IReadOnlyDictionary<Guid, ContactCard>> OfAsync(
        IEnumerable<Guid> memberIds, CancellationToken cancellation)
    {
        Guid[] ids = [.. memberIds.Distinct()];
        return ids.Length == 0
            ? new Dictionary<Guid, ContactCard>()
            : (await people.GetAsync(ids, cancellation)).ToDictionary(profile => profile.Id, Of);
    }

    public static ContactCard Of(MemberProfile profile) => new(
        profile.Email, ProfileAccess.MaySee(Connection, profile, ProfileField.Phone) ? profile.Phone : null);
}
