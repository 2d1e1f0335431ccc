using System.Linq.Expressions;
using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Networking.Domain;

/// <summary>
/// One member's side of knowing another. The other's side is a row of its own that knows nothing of this one.
/// </summary>
[DisableAuditing]
internal sealed class Tie : AggregateRoot<Guid>, IOwned<Tie>
{
    public const int MaxNoteLength = 1000;

    public static readonly int[] Cadences = [14, 30, 90, 180];

    private static readonly TimeSpan SameMoment = TimeSpan.FromMinutes(1);

    private Tie() { }

    public Guid? TenantId { get; private set; }
    public Guid OwnerId { get; private set; }
    public Guid OtherId { get; private set; }

    /// <summary>
    /// All touches weighed against one fixed day: see <see cref="TieStrength"/>. More is stronger, on every day.
    /// </summary>
    public double Weight { get; private set; }
    public int Touches { get; private set; }
    public DateTime? FirstTouchAt { get; private set; }
    public DateTime? LastTouchAt { get; private set; }
    public TouchKind? LastTouchKind { get; private set; }
    public bool LastTouchIsFromOwner { get; private set; }

    /// <summary>How often the owner wants to be in touch, in days.</summary>
    public int? Cadence { get; private set; }

    /// <summary>The day on which that time is over, counted from the last touch, whatever its channel.</summary>
    public DateOnly? NextTouchOn { get; private set; }

    /// <summary>The owner's own words about the person.</summary>
    public string? Note { get; private set; }

    /// <summary>Nothing from before this moment is shown to the owner again, shared meetings included.</summary>
    public DateTime? ForgottenAt { get; private set; }

    public static Expression<Func<Tie, bool>> SeenBy(Guid memberId) => tie => tie.OwnerId == memberId;

    public static Tie Open(Guid id, Guid ownerId, Guid otherId)
    {
        Rule.Require(ownerId != otherId, NetworkingErrors.WithOneself);

        return new Tie { Id = id, OwnerId = ownerId, OtherId = otherId };
    }

    public double StrengthOn(DateTime now) => TieStrength.At(Weight, now);

    public TieBand BandOn(DateTime now) => TieStrength.BandOf(StrengthOn(now));

    /// <summary>How many days usually lie between two touches; unknown before the third.</summary>
    public double? UsualGap =>
        Touches > 2 ? (LastTouchAt!.Value - FirstTouchAt!.Value).TotalDays / (Touches - 1) : null;

    public void Remember(Touch touch)
    {
        Weight += TieStrength.WeightOf(touch.Kind, touch.At);
        Touches++;
        if (FirstTouchAt is null || touch.At < FirstTouchAt) FirstTouchAt = touch.At;
        if (LastTouchAt is null || touch.At >= LastTouchAt) Last(touch);
    }

    /// <summary>Starts again from what is left in the book.</summary>
    public void Recount(IEnumerable<Touch> left)
    {
        (Weight, Touches, FirstTouchAt, LastTouchAt, LastTouchKind, NextTouchOn) = (0, 0, null, null, null, null);
        foreach (var touch in left) Remember(touch);
    }

    /// <param name="days">One of <see cref="Cadences"/>, or null for no reminder.</param>
    public void KeepInTouch(int? days)
    {
        Rule.Require(days is null || Cadences.Contains(days.Value), NetworkingErrors.CadenceUnknown);

        Cadence = days;
        Schedule();
    }

    public void Describe(string? note) => Note = note.OrNothing();

    /// <summary>Again within a moment is the same click.</summary>
    public void Forget(DateTime now)
    {
        if (ForgottenAt is not { } last || now - last > SameMoment) ForgottenAt = now;
    }

    public void BringBack() => ForgottenAt = null;

    private void Last(Touch touch)
    {
        (LastTouchAt, LastTouchKind, LastTouchIsFromOwner) = (touch.At, touch.Kind, touch.IsFromOwner);
        Schedule();
    }

    private void Schedule() =>
        NextTouchOn = Cadence is { } days && LastTouchAt is { } last ? DateOnly.FromDateTime(last).AddDays(days) : null;
}
