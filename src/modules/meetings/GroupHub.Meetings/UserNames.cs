using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Meetings;

/// <summary>What those with an account are called, where they have a profile.</summary>
internal sealed class UserNames(IMemberDirectory members) : ITransientDependency
{
    public async Task<string?> FindAsync(Guid? userId, CancellationToken cancellation) =>
        userId is { } id ? (await members.FindByUserAsync(id, cancellation))?.Name : null;

    public async Task<IReadOnlyDictionary<Guid, string>> OfAsync(
        IEnumerable<Guid> userIds, CancellationToken cancellation)
    {
        Guid[] asked = [.. userIds.Distinct()];
        var known = asked.Length == 0 ? [] : await members.GetByUsersAsync(asked, cancellation);
        return known.ToDictionary(profile => profile.UserId!.Value, profile => profile.Name);
    }
}
