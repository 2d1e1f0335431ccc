using GroupHub.Chapters;
using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Administration.Domain;

/// <summary>
/// Something that is done for each member of a selection, one after the other in the background. What became of each
/// stands in a line that is written together with it, so that nothing is done twice, whatever comes between.
/// </summary>
[DisableAuditing]
internal sealed class Batch : AggregateRoot<Guid>, IMultiTenant
{
    public static readonly TimeSpan MayBeTakenBackFor = TimeSpan.FromDays(30);

    private Batch() { }

    public Guid? TenantId { get; private set; }
    public Guid RequestId { get; private set; }
    public Guid SelectionId { get; private set; }

    /// <summary>The account of whoever asked for it.</summary>
    public Guid OwnerId { get; private set; }
    public BatchDeed Deed { get; private set; }
    public Guid? ChapterId { get; private set; }
    public DateOnly? EffectiveOn { get; private set; }

    /// <summary>Where the owner held the right when they asked; everywhere where absent.</summary>
    public List<string>? ReachPaths { get; private set; }
    public DateTime AskedAt { get; private set; }
    public BatchState State { get; private set; }

    /// <summary>Until whom it has come, in the order of the ids.</summary>
    public Guid? ReachedId { get; private set; }
    public int Count { get; private set; }
    public int Done { get; private set; }
    public int LeftOut { get; private set; }
    public int TakenBack { get; private set; }

    public BatchOrder Order => new(Deed, ChapterId, EffectiveOn);

    public ChapterScope Reach => ReachPaths is null ? ChapterScope.Whole : ChapterScope.Below(ReachPaths);

    public bool IsMoving => State is BatchState.Running or BatchState.TakingBack;

    public static Batch Begin(
        Guid id, Guid requestId, Selection selection, BatchOrder order, ChapterScope reach, DateTime now) =>
        new()
    {
        Id = id,
        RequestId = requestId,
        SelectionId = selection.Id,
        OwnerId = selection.OwnerId,
        Deed = order.Deed,
        ChapterId = order.ChapterId,
        EffectiveOn = order.EffectiveOn,
        ReachPaths = reach.IsWhole ? null : [.. reach.Paths],
        AskedAt = now,
        Count = selection.Count,
    };

    /// <summary>One more has been seen to.</summary>
    public void Note(BatchLine line)
    {
        ReachedId = line.MemberId;
        if (line.Outcome == BatchOutcome.Done) Done++;
        else LeftOut++;
    }

    public void NoteTakenBack() => TakenBack++;

    public void Finish() => State = State == BatchState.TakingBack ? BatchState.TakenBack : BatchState.Done;

    public bool MayTakeBack(DateTime now) =>
        Deed == BatchDeed.MoveChapter
        && State is BatchState.Running or BatchState.Done
        && now - AskedAt <= MayBeTakenBackFor;

    /// <summary>Whoever has not had their turn yet keeps what they have; said twice, it changes nothing.</summary>
    /// <returns>Whether somebody has to begin with it; else whoever is at it turns round.</returns>
    public bool TakeBack(DateTime now)
    {
        if (State is BatchState.TakingBack or BatchState.TakenBack) return false;
        Rule.Require(MayTakeBack(now), AdministrationErrors.BatchStays);

        var wasAtRest = State == BatchState.Done;
        State = BatchState.TakingBack;
        return wasAtRest;
    }
}
