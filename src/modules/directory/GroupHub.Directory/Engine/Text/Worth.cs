namespace GroupHub.Directory.Engine.Text;

/// <summary>
/// What it is worth that a word was found somewhere: one find in an earlier tier outweighs all later ones together.
/// </summary>
internal static class Worth
{
    private static readonly int[] Whole = [1000, 300, 90, 25];

    public static int OfWhole(Tier tier) => Whole[(int)tier];

    public static int OfBeginning(Tier tier) => Whole[(int)tier] * 6 / 10;
}
