using GroupHub.Chapters;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Networking;

/// <summary>
/// Names people to the member who asks, with as much as they show to them; to visitors, while the asker counts as none.
/// </summary>
internal sealed class Colleagues(IMemberDirectory people, INearness nearness, Self self, IMemberRights rights)
    : ITransientDependency
{
    /// <summary>Those who are still on file.</summary>
    public async Task<IReadOnlyDictionary<Guid, NetworkPerson>> GetAsync(
        IEnumerable<Guid> memberIds, CancellationToken cancellation)
    {
        Guid[] ids = [.. memberIds.Distinct()];
        if (ids.Length == 0) return new Dictionary<Guid, NetworkPerson>();

        var me = await self.GetIdAsync(cancellation);
        var profiles = await people.GetAsync(ids, cancellation);
        var viewer = await rights.AreHeldAsync()
            ? await nearness.LookAsync(me, profiles, cancellation)
            : Viewer.Visitor;
        return profiles.ToDictionary(
            profile => profile.Id, profile => NetworkPerson.Of(profile, ProfileAccess.Show(viewer, profile)));
    }

    public async Task<NetworkPerson?> FindAsync(Guid memberId, CancellationToken cancellation) =>
        (await GetAsync([memberId], cancellation)).GetValueOrDefault(memberId);
}

/// <summary>Somebody as a colleague sees them in passing.</summary>
public sealed record NetworkPerson
{
    public required Guid Id { get; init; }
    public required string Name { get; init; }
    public required string FirstName { get; init; }

    /// <summary>What they do and where, as far as they show it.</summary>
    public string? Work { get; init; }
    public string? Town { get; init; }

    /// <summary>Whether they are found in the directory: others are known only by name.</summary>
    public required bool IsListed { get; init; }

    internal static NetworkPerson Of(MemberProfile profile, VisibleProfile? shown)
    {
        string?[] work = [shown?.Profession ?? shown?.JobTitle, shown?.Company];
        return new NetworkPerson
        {
            Id = profile.Id,
            Name = profile.Name,
            FirstName = profile.FirstName,
            Work = string.Join(", ", work.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } line
                ? line
                : null,
            Town = shown?.Town,
            IsListed = shown is not null,
        };
    }
}
