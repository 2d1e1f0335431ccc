namespace GroupHub.Directory.Engine.Text;

/// <summary>Shows why a listing was found: marks around the words, and what a mistyped text was taken for.</summary>
/// <param name="words">What was looked for.</param>
internal sealed class Explanation(IReadOnlyList<FoundWord> words)
{
    private readonly WantedWords[] _wanted = [.. Enum.GetValues<Tier>().Select(tier => new WantedWords(words, tier))];

    /// <param name="listing">What the viewer may see; only that can be marked.</param>
    /// <param name="isIn">Whether any word may stand in a tier: the texts of others need not be looked at.</param>
    public Highlights Highlight(Listing listing, Func<Tier, bool> isIn)
    {
        if (words.Count == 0) return Highlights.None;

        var (name, work, tags, rest) = (In(Tier.Name), In(Tier.Work), In(Tier.Tags), In(Tier.Rest));
        return new Highlights
        {
            Name = name is null ? null : Highlighter.Mark(listing.Name, name),
            JobTitle = work is null ? null : Highlighter.Mark(listing.JobTitle, work),
            Profession = work is null ? null : Highlighter.Mark(listing.Profession, work),
            Company = work is null ? null : Highlighter.Mark(listing.Company, work),
            Town = tags is null ? null : Highlighter.Mark(listing.Town, tags),
            Industries = tags is null ? Highlights.NoTags : Mark(listing.Industries, tags),
            Skills = tags is null ? Highlights.NoTags : Mark(listing.Skills, tags),
            Snippet = rest is null ? null : Highlighter.Snippet(listing.About, rest),
        };

        WantedWords? In(Tier tier) => isIn(tier) ? _wanted[(int)tier] : null;
    }

    /// <summary>
    /// The typed text as it was understood: each word that this person does not have as typed, replaced by the word of
    /// theirs that it was taken for. Null where nothing had to be replaced.
    /// </summary>
    public string? UnderstoodAs(Listing listing, TypedText typed)
    {
        var understood = typed.Text;
        foreach (var word in words.Where(word => word.IsCorrected).OrderByDescending(word => word.Typed.Start))
        {
            if (Meant(word, listing) is not { } meant) continue;
            understood = understood[..word.Typed.Start] + meant + understood[word.Typed.End..];
        }

        return understood == typed.Text ? null : understood.Trim();
    }

    private static string? Meant(FoundWord word, Listing listing)
    {
        string? meant = null;
        for (var tier = Tier.Name; tier <= Tier.Rest; tier++)
        {
            foreach (var text in Tiers.TextsOf(listing, tier))
            {
                foreach (var candidate in Words.WithOtherForms(text))
                {
                    if (word.Typed.Finds(candidate.Plain, tier)) return null;
                    if (word.Finds(candidate.Plain, tier)) meant ??= text.Substring(candidate.Start, candidate.Length);
                }
            }
        }

        return meant?.ToLowerInvariant();
    }

    private static Dictionary<string, string> Mark(IReadOnlyList<string> tags, WantedWords wanted)
    {
        var marked = new Dictionary<string, string>();
        foreach (var tag in tags)
        {
            if (Highlighter.Mark(tag, wanted) is { } html) marked[tag] = html;
        }

        return marked;
    }
}
