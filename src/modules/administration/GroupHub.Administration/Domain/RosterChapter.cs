namespace GroupHub.Administration.Domain;

/// <summary>What the roster takes over from somebody's primary chapter.</summary>
internal sealed record RosterChapter(Guid Id, string Name, string Path);
