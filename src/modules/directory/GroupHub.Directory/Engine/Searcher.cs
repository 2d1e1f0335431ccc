using System.Collections.Frozen;
using GroupHub.Members;

namespace GroupHub.Directory.Engine;

/// <summary>Who searches: which listings are searched follows from it, and who is found.</summary>
/// <param name="Audience">Members or the public.</param>
/// <param name="Keys">By which a member finds those who are listed for few only: see
/// <see cref="DirectoryEntry.OnlyFor"/>.</param>
internal sealed record Searcher(Audience Audience, IReadOnlySet<Guid> Keys)
{
    private static readonly IReadOnlySet<Guid> NoKeys = FrozenSet<Guid>.Empty;

    public static Searcher Visitor { get; } = new(Audience.Public, NoKeys);

    /// <summary>A member who is near to nobody.</summary>
    public static Searcher Member { get; } = new(Audience.Members, NoKeys);

    /// <summary>Asked of every document, so that it allocates nothing.</summary>
    public bool Finds(IReadOnlyList<Guid>? onlyFor)
    {
        if (onlyFor is null || Audience == Audience.Public) return true;
        for (var place = 0; place < onlyFor.Count; place++)
        {
            if (Keys.Contains(onlyFor[place])) return true;
        }

        return false;
    }
}
