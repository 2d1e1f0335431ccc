using System.Linq.Expressions;
using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace GroupHub.Networking.Domain;

/// <summary>
/// One moment between two people, as one of them keeps it. What both know stands in both books; erasing it in one
/// leaves the other as it is.
/// </summary>
[DisableAuditing]
internal sealed class Touch : Entity<Guid>, IOwned<Touch>
{
    public const int MaxTextLength = 2000;
    public const int MaxKeyLength = 100;

    private Touch() { }

    public Guid? TenantId { get; private set; }
    public Guid OwnerId { get; private set; }
    public Guid OtherId { get; private set; }
    public TouchKind Kind { get; private set; }

    /// <summary>Whether it came from the book's owner; else from the other.</summary>
    public bool IsFromOwner { get; private set; }
    public DateTime At { get; private set; }

    /// <summary>What it follows from, once per book: a noted request, a meeting, a step of a referral.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The meeting, referral or introduction it belongs to.</summary>
    public Guid? SourceId { get; private set; }

    /// <summary>The owner's own words; never in the other's book.</summary>
    public string? Text { get; private set; }
    public Gains? Gains { get; private set; }

    /// <summary>Whether the other has it in their book too.</summary>
    public bool IsShared { get; private set; }

    /// <summary>Out of sight at once, gone for good a day later: as long as that, it can be brought back.</summary>
    public DateTime? ErasedAt { get; private set; }

    public static Expression<Func<Touch, bool>> SeenBy(Guid memberId) => touch => touch.OwnerId == memberId;

    public static Touch Of(Guid id, Guid ownerId, Guid otherId, Happening what) => new()
    {
        Id = id,
        OwnerId = ownerId,
        OtherId = otherId,
        Kind = what.Kind,
        IsFromOwner = what.IsFromOwner,
        At = what.At,
        Key = what.Key,
        SourceId = what.SourceId,
        Text = what.Text.OrNothing(),
        Gains = what.Gains is { IsEmpty: false } gains ? gains : null,
        IsShared = what.IsShared,
    };

    public void Erase(DateTime now) => ErasedAt ??= now;

    public void BringBack() => ErasedAt = null;
}

/// <summary>What is to be kept of a moment.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Key">What it follows from; the same key is kept once.</param>
internal sealed record Happening(TouchKind Kind, DateTime At, string Key)
{
    public bool IsFromOwner { get; init; } = true;
    public Guid? SourceId { get; init; }
    public string? Text { get; init; }
    public Gains? Gains { get; init; }
    public bool IsShared { get; init; }

    /// <summary>The same moment for the other's book: without the words of the one who kept it first.</summary>
    public Happening FromTheOtherSide() =>
        this with { IsFromOwner = !IsFromOwner, Text = null, Gains = null, IsShared = true };
}
