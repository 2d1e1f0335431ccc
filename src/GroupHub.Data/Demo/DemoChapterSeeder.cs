using GroupHub.Chapters;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Data.Demo;

/// <summary>Founds the chapters of a demo association, with members, some who moved, and officers.</summary>
internal sealed class DemoChapterSeeder(IChapters chapters, IAffiliations affiliations, IOfficers officers)
    : ITransientDependency
{
    private const int EveryMove = 37;
    private const int CommitteeSize = 6;

    private readonly Dictionary<DemoChapter, Guid> _founded = [];

    /// <param name="association">Whose.</param>
    /// <param name="members">Everybody with the first and the last day of what they have paid.</param>
    /// <param name="today">The association's civil date.</param>
    public async Task SeedAsync(DemoAssociation association, IReadOnlyList<DemoMember> members, DateOnly today)
    {
        foreach (var chapter in association.Chapters) await FoundAsync(chapter, parent: null);
        var homes = association.Chapters.SelectMany(chapter => chapter.All())
            .Where(chapter => chapter.Towns.Count > 0).ToList();

        await affiliations.JoinAsync(
            [.. members.Select(member => Join(member, association.ChapterOf(member.Person)!, member.From))]);
        var movers = members.Where((_, i) => i % EveryMove == EveryMove - 1);
        await affiliations.JoinAsync(
            [.. movers.Select((member, i) => Join(member, homes[i % homes.Count], today.AddDays(-30 * (i + 1))))]);
        foreach (var chapter in association.Chapters.SelectMany(chapter => chapter.All()))
            await StaffAsync(chapter, association, members, today);
    }

    private async Task FoundAsync(DemoChapter chapter, Guid? parent)
    {
        var fields = chapter.Fields;
        _founded[chapter] = await chapters.FoundAsync(new NewChapter
        {
            ParentId = parent, Name = fields.Name, Slug = fields.Slug, Kind = fields.Kind, Town = fields.Town,
            Postcodes = fields.Postcodes, Description = fields.Description, Meets = fields.Meets,
        });
        foreach (var below in chapter.Below) await FoundAsync(below, _founded[chapter]);
    }

    private NewAffiliation Join(DemoMember member, DemoChapter chapter, DateOnly from) =>
        new(member.Id, _founded[chapter], IsPrimary: true, from);

    /// <summary>
    /// Officers for the calendar year, the president to sign in as only of their own chapter; next year's secretary is
    /// known already, others are still looked for.
    /// </summary>
    private async Task StaffAsync(
        DemoChapter chapter, DemoAssociation association, IReadOnlyList<DemoMember> members, DateOnly today)
    {
        var isCommittee = chapter.Fields.Kind == ChapterKind.Committee;
        var present = members.Where(member => member.IsMemberOn(today));
        List<DemoMember> eligible = isCommittee ? CommitteeOf(present) : EligibleOf(present, chapter, association);
        if (eligible.Count < CommitteeSize) return;

        if (isCommittee)
            await affiliations.JoinAsync(
                [.. eligible.Select(member => Join(member, chapter, today.AddDays(-90)) with { IsPrimary = false })]);
        var (first, last) = (new DateOnly(today.Year, 1, 1), new DateOnly(today.Year, 12, 31));
        OfficerRole[] roles = chapter.Fields.Kind == ChapterKind.Chapter
            ? [
                OfficerRole.President,
                OfficerRole.Secretary,
                OfficerRole.Treasurer,
                OfficerRole.MembershipChair,
                OfficerRole.VisitorHost,
            ]
            : [OfficerRole.President];
        foreach (var (role, member) in roles.Zip(eligible)) await AppointAsync(chapter, member, role, first, last);
        if (roles.Contains(OfficerRole.Secretary))
            await AppointAsync(chapter, eligible[^1], OfficerRole.Secretary, last.AddDays(1), last.AddYears(1));
    }

    private static List<DemoMember> CommitteeOf(IEnumerable<DemoMember> members) =>
        [.. members.Where(member => member.Person.Town == "Upper Weir").Skip(CommitteeSize).Take(CommitteeSize)];

    private static List<DemoMember> EligibleOf(
        IEnumerable<DemoMember> members, DemoChapter chapter, DemoAssociation association) =>
    [
        .. members.Where(member => chapter.All().Any(c => c == association.ChapterOf(member.Person)))
            .Where(member => member.Person != DemoPeople.President || chapter.Towns.Count > 0)
            .OrderBy(member => member.Person != DemoPeople.President).ThenBy(member => member.From)
            .Take(CommitteeSize),
    ];

    private Task<Guid> AppointAsync(
        DemoChapter chapter,
        DemoMember member,
        OfficerRole role,
        DateOnly from,
        DateOnly to) => officers.AppointAsync(new NewOffice
    {
        ChapterId = _founded[chapter], MemberId = member.Id, Role = role, From = from, To = to,
        Basis = OfficeBasis.Elected,
    });
}

internal sealed record DemoMember(Guid Id, NewPerson Person, DateOnly From, DateOnly To)
{
    public bool IsMemberOn(DateOnly day) => From <= day && day <= To;
}
