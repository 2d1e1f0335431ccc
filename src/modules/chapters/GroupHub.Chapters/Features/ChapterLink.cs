namespace GroupHub.Chapters.Features;

/// <summary>A chapter by its name, where another is spoken of.</summary>
public sealed record ChapterLink(Guid Id, string Name, string Slug);
