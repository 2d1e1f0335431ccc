using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Administration.Domain;

/// <summary>What became of one member in a batch; deleted with the person.</summary>
[DisableAuditing]
internal sealed class BatchLine : Entity<Guid>, IMultiTenant
{
    public const int MaxReasonLength = 64;

    private BatchLine() { }

    public Guid? TenantId { get; private set; }
    public Guid BatchId { get; private set; }
    public Guid MemberId { get; private set; }
    public BatchOutcome Outcome { get; private set; }

    /// <summary>By which it is taken back.</summary>
    public Guid? Key { get; private set; }

    /// <summary>Why nothing was done, or why it could not be taken back: the name of the rule.</summary>
    public string? Reason { get; private set; }

    public static BatchLine DoneFor(Guid id, Guid batchId, Guid memberId, Guid? key) =>
        new() { Id = id, BatchId = batchId, MemberId = memberId, Outcome = BatchOutcome.Done, Key = key };

    public static BatchLine LeftOutFor(Guid id, Guid batchId, Guid memberId, string reason) =>
        new()
        {
            Id = id,
            BatchId = batchId,
            MemberId = memberId,
            Outcome = BatchOutcome.LeftOut,
            Reason = Short(reason),
        };

    public void TakeBack() => Outcome = BatchOutcome.TakenBack;

    public void Stay(string reason) => (Outcome, Reason) = (BatchOutcome.Stays, Short(reason));

    private static string Short(string reason) => reason.Length > MaxReasonLength ? reason[..MaxReasonLength] : reason;
}

internal enum BatchOutcome
{
    Done,
    LeftOut,
    TakenBack,

    /// <summary>It could not be taken back any more.</summary>
    Stays,
}
