using GroupHub.Directory.Engine.Text;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>How generously a typed word is read.</summary>
internal enum Reading
{
    AsTyped,
    OneSlip,
    TwoSlips,

    /// <summary>A slip, and the rest of the word may be missing.</summary>
    Beginning,
}

/// <summary>A typed word and its reading: whatever is near enough and somebody listed has.</summary>
internal sealed class ReadWord(TypedWord typed, Reading reading) : FoundWord(typed)
{
    public Reading Reading { get; } = reading;

    public override bool IsCorrected => Reading != Reading.AsTyped;

    /// <summary>The readings to try for a word that does not lead anywhere as typed, the nearest first.</summary>
    public static IEnumerable<Reading> CorrectionsOf(string word)
    {
        if (word[0] == '~') yield break;
        var forgiven = Typing.ForgivenErrors(word);
        if (forgiven >= 1) yield return Reading.OneSlip;
        if (forgiven >= 2) yield return Reading.TwoSlips;
        if (Typing.ForgivesBeginnings(word)) yield return Reading.Beginning;
    }

    protected override bool IsCorrection(string plain) => Reading switch
    {
        Reading.OneSlip => Slips.AreWithin(1, Typed.Plain, plain),
        Reading.TwoSlips => Slips.AreWithin(2, Typed.Plain, plain),
        Reading.Beginning => Slips.AreWithinBeginning(1, Typed.Plain, plain),
        _ => false,
    };
}
