using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings.Domain;

/// <summary>What a sheet had said of those of whom somebody has amended it, with their reason.</summary>
internal sealed class SheetVersion : Entity<Guid>, IMultiTenant
{
    private SheetVersion() { }

    public Guid? TenantId { get; private set; }
    public Guid SheetId { get; private set; }
    public int Number { get; private set; }
    public string Reason { get; private set; } = "";
    public DateTime ReplacedAt { get; private set; }
    public Guid? ReplacedBy { get; private set; }
    public List<SheetLine> Lines { get; private set; } = [];

    /// <summary>Whether it has the lines of everybody, as it was once kept.</summary>
    public bool IsWhole { get; private set; }

    public static SheetVersion Of(Guid id, Guid sheetId, IEnumerable<SheetLine> lines, Amendment amendment) => new()
    {
        Id = id,
        SheetId = sheetId,
        Number = amendment.Number,
        Reason = amendment.Reason,
        ReplacedAt = amendment.At,
        ReplacedBy = amendment.By,
        Lines = [.. lines],
    };

    public void ForgetWords(Guid memberId) =>
        Lines = [.. Lines.Select(line => line.MemberId == memberId
            ? line with { Substitute = null, Note = null }
            : line)];
}

/// <param name="Number">Counted from one.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">The account of who amends.</param>
/// <param name="At">When.</param>
internal sealed record Amendment(int Number, string Reason, Guid? By, DateTime At);
