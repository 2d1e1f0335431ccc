using System.Globalization;
using GroupHub.Members;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Administration.Domain;

/// <summary>
/// That somebody's details left the product in a file, and who took them (R35, R61): the person may read it.
/// </summary>
internal sealed class PersonExport : Entity<Guid>, IMultiTenant
{
    private PersonExport() { }

    public Guid? TenantId { get; private set; }
    public Guid MemberId { get; private set; }

    /// <summary>The same for all who stood in one file, and in each of its lines.</summary>
    public Guid ExportId { get; private set; }

    /// <summary>The member who took it; nothing where the office did.</summary>
    public Guid? TakerId { get; private set; }
    public DateTime At { get; private set; }

    public static PersonExport Of(Guid id, Guid memberId, ExportMark mark) => new()
    {
        Id = id, MemberId = memberId, ExportId = mark.Id, TakerId = mark.Person?.Id, At = mark.At,
    };
}

/// <summary>Who takes a file of people away, and when: written into each of its lines.</summary>
/// <param name="Id">Of the file.</param>
/// <param name="Account">Under which it was taken.</param>
/// <param name="Person">Whose account that is, where they are a member.</param>
/// <param name="At">When.</param>
internal sealed record ExportMark(Guid Id, string Account, MemberProfile? Person, DateTime At)
{
    private const int ShownOfId = 8;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Person?.Name ?? Account}, {At:yyyy-MM-dd HH:mm} UTC, {Id.ToString("N")[..ShownOfId]}");
}
