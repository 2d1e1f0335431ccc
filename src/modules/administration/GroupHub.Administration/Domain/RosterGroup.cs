using GroupHub.Dues;
using GroupHub.Foundation;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Administration.Domain;

/// <summary>
/// A filter of the roster under a name, shared by those who see that part of it. Who belongs to it is found anew
/// whenever it is opened, so nobody sees more in it than on the roster itself.
/// </summary>
internal sealed class RosterGroup : AggregateRoot<Guid>, IMultiTenant
{
    public const int MaxNameLength = 80;
    public const int MaxStandingsLength = 250;

    /// <summary>No association has more of them: they are shown and chosen from as a whole.</summary>
    public const int Most = 200;

    private RosterGroup() { }

    public Guid? TenantId { get; private set; }

    [DisableAuditing]
    public Guid RequestId { get; private set; }

    /// <summary>The account of whoever saved it; nothing once that is gone.</summary>
    public Guid? OwnerId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>The name without case and accents: in one place there is one of it.</summary>
    [DisableAuditing]
    public string NameKey { get; private set; } = "";

    /// <summary>The chapter's id, or nothing for the whole association: never absent, so that it tells apart.</summary>
    [DisableAuditing]
    public string Place { get; private set; } = "";

    /// <summary>Whose members it filters, with all chapters below; the whole association where absent.</summary>
    public Guid? ChapterId { get; private set; }
    public string? Filter { get; private set; }

    /// <summary>Their names with blanks between.</summary>
    public string Standings { get; private set; } = "";
    public Guid? PlanId { get; private set; }
    public string? Town { get; private set; }

    public IReadOnlyList<Standing> Standing =>
        [.. Standings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Standing>)];

    public static RosterGroup Save(Guid id, SavedBy by, string name, GroupFilter filter)
    {
        Rule.Require(!filter.IsEverybody, AdministrationErrors.NothingToSave);

        var group = new RosterGroup
        {
            Id = id,
            RequestId = by.RequestId,
            OwnerId = by.OwnerId,
            Place = filter.ChapterId?.ToString("N") ?? "",
            ChapterId = filter.ChapterId,
            Filter = filter.Words,
            Standings = string.Join(' ', filter.Standing.Distinct().Order()),
            PlanId = filter.PlanId,
            Town = filter.Town,
        };
        group.Rename(name);
        return group;
    }

    public bool IsSavedBy(SavedBy by) => (RequestId, OwnerId) == (by.RequestId, by.OwnerId);

    public void Rename(string name) => (Name, NameKey) = (name.Trim(), KeyOf(name));

    public static string KeyOf(string name) => PlainText.KeyOf(name.Trim(), MaxNameLength);
}

/// <summary>The wish to save a group: its client's id, and whose it is.</summary>
internal sealed record SavedBy(Guid RequestId, Guid OwnerId);

/// <summary>What narrows the roster; see the list itself.</summary>
internal sealed record GroupFilter(
    string? Words, IReadOnlyList<Standing> Standing, Guid? PlanId, string? Town, Guid? ChapterId)
{
    public bool IsEverybody =>
        string.IsNullOrWhiteSpace(Words) && Standing.Count == 0
        && PlanId is null && string.IsNullOrEmpty(Town) && ChapterId is null;
}
