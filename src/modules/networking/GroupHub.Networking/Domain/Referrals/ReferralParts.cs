using GroupHub.Foundation;

namespace GroupHub.Networking.Domain;

/// <summary>What a referral says: who is referred, what they need, how much was done to prepare it.</summary>
internal sealed record ReferralDetails
{
    public required ReferralKind Kind { get; init; }
    public Guid? ParentId { get; init; }
    public required string PersonName { get; init; }
    public string? Company { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public required string Need { get; init; }

    /// <summary>1 to 5: the effort made for the colleague, not the chance of a sale.</summary>
    public required int Strength { get; init; }
}

/// <param name="State">Where it came to.</param>
/// <param name="At">When.</param>
/// <param name="ById">Who said so.</param>
/// <param name="Note">A reason, or a word about it.</param>
internal sealed record ReferralStep(ReferralState State, DateTime At, Guid ById, string? Note);

/// <summary>What a referral said before it was changed.</summary>
internal sealed record ReferralVersion(int Number, DateTime Until, ReferralDetails Details);

/// <summary>An amount of closed business. Never changed; what was wrong is put right by another entry (R57).</summary>
/// <param name="Id">The entry.</param>
/// <param name="RequestId">The client's: the same slip is entered once.</param>
/// <param name="Amount">Turnover without tax; for a correction the difference.</param>
/// <param name="On">The day of the business.</param>
/// <param name="EnteredAt">When it was entered.</param>
/// <param name="Corrects">The entry that it puts right.</param>
/// <param name="Note">A word about it, or the reason of the correction.</param>
internal sealed record BusinessEntry(
    Guid Id, Guid RequestId, Money Amount, DateOnly On, DateTime EnteredAt, Guid? Corrects, string? Note);
