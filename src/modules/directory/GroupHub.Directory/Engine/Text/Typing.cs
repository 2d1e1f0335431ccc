namespace GroupHub.Directory.Engine.Text;

/// <summary>How generously a typed word is read.</summary>
internal static class Typing
{
    /// <summary>
    /// Looking for what is near costs more with every letter, and nobody mistypes a longer word in a directory.
    /// </summary>
    private const int LongestForgiven = 24;

    /// <summary>
    /// Somebody is still typing; but one or two letters begin too many words to look for them everywhere.
    /// </summary>
    public static bool FindsBeginnings(string word, Tier tier) => word.Length >= ShortestBeginning(tier);

    public static int ShortestBeginning(Tier tier) => tier switch
    {
        Tier.Name => 1,
        Tier.Rest => 3,
        _ => 2,
    };

    /// <summary>
    /// How many wrong, missing, additional or swapped letters are forgiven. The first letter is taken as meant.
    /// </summary>
    public static int ForgivenErrors(string word) => word.Length switch
    {
        < 3 => 0,
        < 6 => 1,
        <= LongestForgiven => 2,
        _ => 0,
    };

    /// <summary>Whether the rest of the word may be missing as well as a letter of what was typed.</summary>
    public static bool ForgivesBeginnings(string word) => word.Length is >= 4 and <= LongestForgiven;
}
