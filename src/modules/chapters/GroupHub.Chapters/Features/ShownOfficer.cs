namespace GroupHub.Chapters.Features;

/// <summary>Somebody who lets others see that they hold an office.</summary>
public sealed record ShownOfficer(Guid MemberId, string Name, OfficerRole Role);
