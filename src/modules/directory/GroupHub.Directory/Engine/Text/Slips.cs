using System.Text;

namespace GroupHub.Directory.Engine.Text;

/// <summary>How many letters are wrong, missing, additional or swapped with their neighbour.</summary>
internal static class Slips
{
    /// <summary>Whether the words differ by so many slips at most, and not in their first letter.</summary>
    public static bool AreWithin(int most, string typed, string word) =>
        Math.Abs(typed.Length - word.Length) <= most * 2 && FirstOf(typed) == FirstOf(word)
            && Count(Letters(typed), Letters(word)) <= most;

    /// <summary>Whether the word begins with something that differs by so many slips at most.</summary>
    public static bool AreWithinBeginning(int most, string typed, string word)
    {
        var (shorter, whole) = (Letters(typed), Letters(word));
        if (whole.Length == 0 || shorter[0] != whole[0]) return false;
        var longest = Math.Min(whole.Length, shorter.Length + most);
        for (var length = Math.Max(1, shorter.Length - most); length <= longest; length++)
        {
            if (Count(shorter, whole.AsSpan(0, length)) <= most) return true;
        }

        return false;
    }

    private static int Count(ReadOnlySpan<Rune> left, ReadOnlySpan<Rune> right)
    {
        var (before, last, next) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++) last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                next[j] = Math.Min(changed, Math.Min(last[j], next[j - 1]) + 1);
                var isSwapped = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
                if (isSwapped) next[j] = Math.Min(next[j], before[j - 2] + 1);
            }

            (before, last, next) = (last, next, before);
        }

        return last[right.Length];
    }

    private static Rune[] Letters(string word) => [.. word.EnumerateRunes()];

    private static Rune FirstOf(string word)
    {
        Rune.DecodeFromUtf16(word, out var first, out _);
        return first;
    }
}
