using GroupHub.Directory.Engine.Text;
using GroupHub.Members;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>Shows a found document: what the audience may see, with marks where the words were found.</summary>
internal sealed class HitWriter(Snapshot snapshot, Audience audience, TextMatch text)
{
    public DirectoryHit Write(int doc)
    {
        var (entry, listing) = (PersonOf(doc).Entry, ListingOf(doc));
        return new DirectoryHit(entry.MemberId, entry.MemberSince, listing, text.IsEverybody ? Highlights.None : Highlight(doc, listing));
    }

    /// <summary>
    /// The typed text as it was understood: each word that this person does not have as typed, replaced by the word of
    /// theirs that it was taken for. Null where nothing had to be replaced.
    /// </summary>
    public string? UnderstoodAs(int doc, TypedText typed)
    {
        var understood = typed.Text;
        foreach (var word in text.Words.Where(word => word.IsCorrected).Reverse())
        {
            if (Meant(word, ListingOf(doc)) is not { } meant) continue;
            understood = understood[..word.Typed.Start] + meant + understood[word.Typed.End..];
        }

        return understood == typed.Text ? null : understood.Trim();
    }

    public Listing ListingOf(int doc) => (audience == Audience.Public ? PersonOf(doc).Public : PersonOf(doc).Members)!.Listing;

    private IndexedPerson PersonOf(int doc)
    {
        var segment = snapshot.SegmentOf(doc);
        return segment.View.Persons[doc - segment.FirstDoc]!;
    }

    private static string? Meant(MatchedWord word, Listing listing)
    {
        string? meant = null;
        for (var tier = Tier.Name; tier <= Tier.Rest; tier++)
        {
            foreach (var text in Tiers.TextsOf(listing, tier))
            {
                foreach (var candidate in Words.WithOtherForms(text))
                {
                    if (word.FindsAsTyped(candidate.Plain, tier)) return null;
                    if (word.Finds(candidate.Plain, tier)) meant ??= text.Substring(candidate.Start, candidate.Length);
                }
            }
        }

        return meant?.ToLowerInvariant();
    }

    private Highlights Highlight(int doc, Listing listing)
    {
        var (name, work, tags) = (In(Tier.Name, doc), In(Tier.Work, doc), In(Tier.Tags, doc));
        return new Highlights
        {
            Name = name is null ? null : Highlighter.Mark(listing.Name, name),
            JobTitle = work is null ? null : Highlighter.Mark(listing.JobTitle, work),
            Profession = work is null ? null : Highlighter.Mark(listing.Profession, work),
            Company = work is null ? null : Highlighter.Mark(listing.Company, work),
            Town = tags is null ? null : Highlighter.Mark(listing.Town, tags),
            Industries = tags is null ? Highlights.NoTags : Mark(listing.Industries, tags),
            Skills = tags is null ? Highlights.NoTags : Mark(listing.Skills, tags),
            Snippet = In(Tier.Rest, doc) is { } rest ? Highlighter.Snippet(listing.About, rest) : null,
        };
    }

    /// <summary>Null where no word was found in the tier, so that its texts need not be looked at.</summary>
    private Func<string, bool>? In(Tier tier, int doc) =>
        text.IsIn(tier, doc) ? plain => text.Finds(plain, tier) : null;

    private static Dictionary<string, string> Mark(IReadOnlyList<string> tags, Func<string, bool> isWanted)
    {
        var marked = new Dictionary<string, string>();
        foreach (var tag in tags)
        {
            if (Highlighter.Mark(tag, isWanted) is { } html) marked[tag] = html;
        }

        return marked;
    }
}
