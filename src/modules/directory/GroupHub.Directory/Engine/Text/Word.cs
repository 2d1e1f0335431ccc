namespace GroupHub.Directory.Engine.Text;

/// <summary>A word in a text: where it stands, and its plain form by which it is found.</summary>
internal readonly record struct Word(int Start, int Length, string Plain)
{
    public int End => Start + Length;
}
