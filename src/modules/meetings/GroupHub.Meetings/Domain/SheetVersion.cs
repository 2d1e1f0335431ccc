using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Meetings.Domain;

/// <summary>A sheet as it was before somebody amended it, with their reason.</summary>
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

    public static SheetVersion Of(Guid id, AttendanceSheet sheet, Amendment amendment) => new()
    {
        Id = id,
        SheetId = sheet.Id,
        Number = sheet.Versions.Count + 1,
        Reason = amendment.Reason,
        ReplacedAt = amendment.At,
        ReplacedBy = amendment.By,
        Lines = [.. sheet.Entries.Select(entry => entry.ToLine())],
    };

    public void ForgetWords(Guid memberId) =>
        Lines = [.. Lines.Select(line => line.MemberId == memberId ? line with { Substitute = null, Note = null } : line)];
}

internal sealed record Amendment(string Reason, Guid? By, DateTime At);
