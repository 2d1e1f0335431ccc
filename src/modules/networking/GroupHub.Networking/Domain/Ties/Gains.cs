namespace GroupHub.Networking;

/// <summary>What a one-to-one is about: the prompts of a good conversation, answered in one's own words.</summary>
public sealed record Gains
{
    public const int MaxLength = 600;

    public string? Goals { get; init; }
    public string? Accomplishments { get; init; }
    public string? Interests { get; init; }
    public string? Networks { get; init; }
    public string? Skills { get; init; }

    internal bool IsEmpty => All.All(string.IsNullOrWhiteSpace);

    internal bool Fits => All.All(part => part is null || part.Length <= MaxLength);

    private string?[] All => [Goals, Accomplishments, Interests, Networks, Skills];
}
