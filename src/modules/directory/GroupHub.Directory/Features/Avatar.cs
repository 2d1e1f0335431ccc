using System.Globalization;

namespace GroupHub.Directory.Features;

/// <summary>The coloured circle that stands for a person without a picture.</summary>
internal static class Avatar
{
    public static string InitialsOf(string firstName, string lastName) =>
        (First(firstName) + First(lastName)).ToUpper(CultureInfo.InvariantCulture);

    /// <summary>Spreads ids over the colour wheel, also those that follow one another (FNV-1a).</summary>
    public static int HueOf(Guid memberId)
    {
        Span<byte> bytes = stackalloc byte[16];
        memberId.TryWriteBytes(bytes);
        var hash = 2166136261u;
        foreach (var value in bytes) hash = (hash ^ value) * 16777619u;
        return (int)(hash % 360);
    }

    private static string First(string name) => name.Length == 0 ? "" : StringInfo.GetNextTextElement(name);
}
