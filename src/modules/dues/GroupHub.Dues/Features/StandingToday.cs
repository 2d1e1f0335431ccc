namespace GroupHub.Dues.Features;

/// <summary>How a member stands once the office has decided; lists follow a moment later.</summary>
public sealed record StandingToday(Standing Standing);
