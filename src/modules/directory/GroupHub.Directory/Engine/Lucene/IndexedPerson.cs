using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>A person in memory, ready to be shown and counted. The number says which document is about them.</summary>
internal sealed class IndexedPerson(DirectoryEntry entry, long number) : IComparable<IndexedPerson>
{
    private static readonly CompareInfo Names = CultureInfo.InvariantCulture.CompareInfo;

    private readonly SortKey _name = Names.GetSortKey(NameOf(entry.Members ?? entry.Public), CompareOptions.None);

    public DirectoryEntry Entry { get; } = entry;

    public long Number { get; } = number;

    /// <summary>Tells whether two entries say the same.</summary>
    public required UInt128 Fingerprint { get; init; }

    public Card? Public { get; init; }

    public Card? Members { get; init; }

    /// <summary>Sorts like the name; given by <see cref="NameOrder"/>.</summary>
    public long Label { get; set; }

    public static UInt128 FingerprintOf(byte[] serialized) =>
        BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(serialized));

    public int CompareTo(IndexedPerson? other)
    {
        var byName = SortKey.Compare(_name, other!._name);
        if (byName != 0) return byName;
        var byMember = Entry.MemberId.CompareTo(other.Entry.MemberId);
        return byMember != 0 ? byMember : Number.CompareTo(other.Number);
    }

    private static string NameOf(Listing? listing) => $"{listing?.LastName}\t{listing?.FirstName}";
}

/// <summary>A person as one audience sees them.</summary>
/// <param name="Listing">What is shown.</param>
/// <param name="Facets">The numbers of their values, by facet.</param>
internal sealed record Card(Listing Listing, int[][] Facets);
