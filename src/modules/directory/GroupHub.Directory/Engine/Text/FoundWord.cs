namespace GroupHub.Directory.Engine.Text;

/// <summary>One typed word as an engine understood it: as it was typed, or for want of that, corrected.</summary>
internal abstract class FoundWord(TypedWord typed)
{
    public TypedWord Typed { get; } = typed;

    public abstract bool IsCorrected { get; }

    /// <summary>Whether a word that stands in the tier is one of those that were looked for.</summary>
    public bool Finds(string plain, Tier tier) => Typed.Finds(plain, tier) || IsCorrection(plain);

    protected abstract bool IsCorrection(string plain);
}
