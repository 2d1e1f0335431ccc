namespace GroupHub.Directory.Engine.Text;

/// <summary>Where a word of a listing stands; the earlier, the more it says about who somebody is.</summary>
internal enum Tier
{
    Name,
    Work,
    Tags,
    Rest,
}

internal static class Tiers
{
    public const int Count = 4;

    /// <summary>Every form under which the listing is found in the tier, each once.</summary>
    public static HashSet<string> WordsOf(Listing listing, Tier tier)
    {
        var words = TextsOf(listing, tier).SelectMany(text => Words.WithOtherForms(text))
            .Select(word => word.Plain).ToHashSet();
        if (tier == Tier.Rest && PhoneNumber.Backwards(listing.Phone) is { } number) words.Add(number);
        return words;
    }

    /// <summary>The stems of the listing's words in a language where they differ from the words.</summary>
    public static IEnumerable<string> StemsOf(IEnumerable<string> words, string language) =>
        (from word in words
         let stem = Stems.Of(language, word)
         where stem != word
         select stem).Distinct();

    public static IEnumerable<string> TextsOf(Listing listing, Tier tier)
    {
        string?[] texts = tier switch
        {
            Tier.Name => [listing.FirstName, listing.LastName],
            Tier.Work => [listing.JobTitle, listing.Profession, listing.Company],
            Tier.Tags => [.. listing.Skills, .. listing.Industries, listing.Town],
            _ => [listing.About, listing.Email, listing.Website],
        };
        return texts.OfType<string>();
    }
}
