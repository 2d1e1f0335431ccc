using GroupHub.Foundation;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Directory.Domain;

/// <summary>
/// A search that somebody wants to come back to, theirs alone, with whom they have seen in it already.
/// </summary>
internal sealed class SavedSearch : FullAuditedAggregateRoot<Guid>, IMultiTenant
{
    public const int MaxNameLength = 80;
    public const int MostPerPerson = 20;

    /// <summary>A search that finds more is too broad to be told of new matches.</summary>
    public const int MostWatched = 1000;

    private const int IdLength = 16;

    private SavedSearch() { }

    public Guid? TenantId { get; private set; }

    /// <summary>The account of whose search it is.</summary>
    public Guid OwnerId { get; private set; }
    public Guid RequestId { get; private set; }
    public string Name { get; private set; } = "";
    public SearchCriteria Criteria { get; private set; } = new();

    /// <summary>UTC.</summary>
    public DateTime LookedAt { get; private set; }

    /// <summary>The ids of whom they saw, one after the other; absent where there were too many.</summary>
    public byte[]? Seen { get; private set; }

    public static SavedSearch Keep(Guid id, SaveRequest request, string name, SearchCriteria criteria)
    {
        Rule.Require(!criteria.IsEverybody, DirectoryErrors.NothingToSave);
        RequireRoom(request.OwnerHas);

        return new SavedSearch
        {
            Id = id,
            RequestId = request.Id,
            OwnerId = request.OwnerId,
            Name = name.Trim(),
            Criteria = criteria,
        };
    }

    /// <summary>The owner looks at what is found now: from here on, others are new.</summary>
    public void LookAt(IReadOnlyCollection<Guid>? found, DateTime now)
    {
        LookedAt = now;
        Seen = found is null || found.Count > MostWatched ? null : Pack(found);
    }

    /// <summary>How many of these the owner has not seen; null where nobody can tell.</summary>
    public int? CountNew(IReadOnlyCollection<Guid> found)
    {
        if (Seen is null || found.Count > MostWatched) return null;
        var seen = Unpack(Seen);
        return found.Count(id => !seen.Contains(id));
    }

    public void TakeBack(int ownerHas)
    {
        RequireRoom(ownerHas);

        IsDeleted = false;
        DeleterId = null;
        DeletionTime = null;
    }

    private static void RequireRoom(int ownerHas) =>
        Rule.Require(ownerHas < MostPerPerson, DirectoryErrors.TooManySavedSearches, ("most", MostPerPerson));

    private static byte[] Pack(IReadOnlyCollection<Guid> ids)
    {
        var packed = new byte[ids.Count * IdLength];
        var at = 0;
        foreach (var id in ids) id.TryWriteBytes(packed.AsSpan(IdLength * at++));
        return packed;
    }

    private static HashSet<Guid> Unpack(byte[] packed) =>
        [.. packed.Chunk(IdLength).Select(id => new Guid(id))];
}

/// <summary>The wish to save a search: its client's id, whose it is, and how many they have already.</summary>
internal sealed record SaveRequest(Guid Id, Guid OwnerId, int OwnerHas);
