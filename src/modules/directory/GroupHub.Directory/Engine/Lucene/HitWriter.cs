using GroupHub.Directory.Engine.Text;
using GroupHub.Members;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>Shows a found document: what the audience may see, with marks where the words were found.</summary>
internal sealed class HitWriter(Snapshot snapshot, Audience audience, TextMatch text)
{
    public DirectoryHit Write(int doc, Explanation explanation)
    {
        var (entry, listing) = (PersonOf(doc).Entry, ListingOf(doc));
        var highlights = explanation.Highlight(listing, tier => text.IsIn(tier, doc));
        return new DirectoryHit(entry.MemberId, entry.MemberSince, listing, highlights)
        {
            HasMore = entry.HasMore && audience != Audience.Public,
        };
    }

    public Guid MemberOf(int doc) => PersonOf(doc).Entry.MemberId;

    public Listing ListingOf(int doc) =>
        (audience == Audience.Public ? PersonOf(doc).Public : PersonOf(doc).Members)!.Listing;

    private IndexedPerson PersonOf(int doc)
    {
        var segment = snapshot.SegmentOf(doc);
        return segment.View.Persons[doc - segment.FirstDoc]!;
    }
}
