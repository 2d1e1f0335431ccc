namespace GroupHub.Communication.Domain;

/// <summary>Some of an audience.</summary>
/// <param name="People">Who, and whether they get a copy.</param>
/// <param name="Last">Where to go on from.</param>
/// <param name="IsLast">Whether nobody comes after them.</param>
internal sealed record AudiencePage(IReadOnlyList<Addressee> People, Guid? Last, bool IsLast);

/// <param name="MemberId">Who.</param>
/// <param name="LeftOut">Why they get no copy, if they do not.</param>
internal sealed record Addressee(Guid MemberId, LeftOutReason? LeftOut);
