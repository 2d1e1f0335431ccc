namespace GroupHub.Chapters;

/// <summary>What a chapter says of itself.</summary>
public record ChapterFields
{
    public string Name { get; init; } = "";

    /// <summary>The last part of the address of its public page; made from the name where absent.</summary>
    public string? Slug { get; init; }
    public ChapterKind Kind { get; init; } = ChapterKind.Chapter;
    public string? Town { get; init; }

    /// <summary>Postcodes it serves: whole ones, beginnings (<c>824</c>) or ranges (<c>82400-82499</c>).</summary>
    public IReadOnlyList<string> Postcodes { get; init; } = [];
    public string Description { get; init; } = "";

    /// <summary>When and where it usually meets, in a sentence.</summary>
    public string? Meets { get; init; }

    /// <summary>Whether it has a public page.</summary>
    public bool IsPublic { get; init; } = true;
}

public record NewChapter : ChapterFields
{
    /// <summary>Below which chapter it stands; absent at the top.</summary>
    public Guid? ParentId { get; init; }
}
