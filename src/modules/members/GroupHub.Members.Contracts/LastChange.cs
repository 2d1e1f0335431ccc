using Volo.Abp.Auditing;

namespace GroupHub.Members;

/// <summary>Who has changed something last: what one is told whose own change came too late.</summary>
/// <param name="At">When, as far as that is kept.</param>
/// <param name="By">Who, if the viewer may know; nobody where it was the viewer, or an account without a
/// profile.</param>
/// <param name="IsOwn">Whether it was the viewer, in another window.</param>
public sealed record LastChange(DateTime? At, string? By, bool IsOwn)
{
    /// <summary>For those who may not know names.</summary>
    public static LastChange? Of(IModificationAuditedObject changed, Guid? viewer) =>
        changed.LastModificationTime is { } at
            ? new LastChange(at, By: null, viewer is not null && changed.LastModifierId == viewer)
            : null;
}

public static class LastChanges
{
    /// <summary>For staff and officers who may change the same. All names are read at once.</summary>
    public static async Task<Func<IModificationAuditedObject, LastChange?>> ReadLastChangesAsync(
        this IMemberDirectory members,
        IEnumerable<IModificationAuditedObject> changed,
        Guid? viewer,
        CancellationToken cancellation = default)
    {
        var by = changed.Select(one => one.LastModifierId).OfType<Guid>();
        Guid[] others = [.. by.Where(id => id != viewer).Distinct()];
        var known = others.Length == 0 ? [] : await members.GetByUsersAsync(others, cancellation);
        var names = known.ToDictionary(profile => profile.UserId!.Value, profile => profile.Name);
        return one => LastChange.Of(one, viewer) is { } change
            ? change with { By = names.GetValueOrDefault(one.LastModifierId ?? Guid.Empty) }
            : null;
    }
}
