using GroupHub.Foundation;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace GroupHub.Administration.Domain;

/// <summary>
/// A person as the console lists them: what other modules know of them, side by side. A read model, kept up to date by
/// their events and rebuilt from them at any time; its id is the person's.
/// </summary>
internal sealed class RosterEntry : Entity<Guid>, IMultiTenant
{
    public const int MaxKeyLength = 800;

    private readonly List<StandingPeriod> _standings = [];

    private RosterEntry() { }

    public Guid? TenantId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Last name first, without case and accents: what the list is sorted by on every database.</summary>
    public string NameKey { get; private set; } = "";

    /// <summary>Name, company and e-mail without case and accents.</summary>
    public string SearchKey { get; private set; } = "";
    public string Email { get; private set; } = "";
    public string? Company { get; private set; }
    public string? Town { get; private set; }

    /// <summary>Whether anybody on the internet may find the person.</summary>
    public bool IsPublic { get; private set; }

    /// <summary>Only those that the public may see.</summary>
    public List<string> PublicIndustries { get; private set; } = [];
    public Guid? PlanId { get; private set; }
    public string? PlanName { get; private set; }
    public DateOnly? MemberSince { get; private set; }
    public DateOnly? PaidThrough { get; private set; }
    public Money? LastPaid { get; private set; }

    /// <summary>The primary chapter.</summary>
    public Guid? ChapterId { get; private set; }
    public string? ChapterName { get; private set; }

    /// <summary>Where it stands in the tree: by this, officers see those of their subtree.</summary>
    public string? ChapterPath { get; private set; }

    /// <summary>
    /// How often this entry was brought up to date; counting up makes others wait who want to do the same.
    /// </summary>
    public int Edition { get; private set; }

    /// <summary>The person's standing on every day.</summary>
    public IReadOnlyCollection<StandingPeriod> Standings => _standings;

    public static RosterEntry Of(Guid memberId) => new() { Id = memberId };

    public void Describe(RosterPerson person)
    {
        (Name, NameKey, SearchKey) = (person.Name, person.NameKey, person.SearchKey);
        (Email, Company, Town) = (person.Email, person.Company, person.Town);
        IsPublic = person.IsPublic;
        if (!PublicIndustries.SequenceEqual(person.PublicIndustries)) PublicIndustries = [.. person.PublicIndustries];
    }

    public void StandIn(RosterChapter? chapter) =>
        (ChapterId, ChapterName, ChapterPath) = (chapter?.Id, chapter?.Name, chapter?.Path);

    public void Belong(RosterMembership membership)
    {
        (PlanId, PlanName) = (membership.PlanId, membership.PlanName);
        (MemberSince, PaidThrough, LastPaid) = (membership.MemberSince, membership.PaidThrough, membership.LastPaid);
        if (_standings.OrderBy(s => s.From).Select(s => s.Facts).SequenceEqual(membership.Standings)) return;

        _standings.Clear();
        _standings.AddRange(membership.Standings.Select(facts => StandingPeriod.Of(Id, facts)));
    }
}
