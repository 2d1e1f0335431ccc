namespace GroupHub.Directory.Domain;

/// <summary>What is searched for: words, and what was chosen in each facet.</summary>
internal sealed record SearchCriteria
{
    public const int MaxTextLength = 256;
    public const int MaxChoices = 20;

    public string Text { get; init; } = "";
    public List<string> Towns { get; init; } = [];
    public List<string> Industries { get; init; } = [];
    public List<string> Skills { get; init; } = [];
    public List<string> Chapters { get; init; } = [];
    public List<string> Plans { get; init; } = [];

    public bool IsEverybody =>
        Text.Length == 0 && Towns.Count + Industries.Count + Skills.Count + Chapters.Count + Plans.Count == 0;
}
