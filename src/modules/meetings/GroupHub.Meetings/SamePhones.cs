using GroupHub.Meetings.Features;
using GroupHub.Members;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Meetings;

/// <summary>
/// Hints at people on file behind visitors who are not known by their address (R55). Nothing is merged by it, and a
/// number that somebody keeps to themselves is told to nobody who could not see it anyway (R60).
/// </summary>
internal sealed class SamePhones(IMemberDirectory members, IProfileReach reach) : ITransientDependency
{
    public async Task<IReadOnlyList<VisitRow>> HintAsync(IReadOnlyList<VisitRow> rows, CancellationToken cancellation)
    {
        string[] phones = [.. rows.Select(UnknownPhone).OfType<string>().Distinct()];
        if (phones.Length == 0) return rows;

        var found = await members.FindByPhonesAsync(phones, cancellation);
        Guid[] ids = [.. found.SelectMany(people => people).Select(person => person.Id).Distinct()];
        var open = await reach.FilterAsync(MembersPermissions.View, ids, cancellation);
        return [.. rows.Select(row => UnknownPhone(row) is { } phone
            ? row with { SamePhone = Shown(found[phone], open) }
            : row)];
    }

    private static string? UnknownPhone(VisitRow row) => row.MemberId is null ? row.Phone : null;

    private static IReadOnlyList<SamePhone> Shown(IEnumerable<MemberProfile> people, IReadOnlySet<Guid> open) =>
        [.. people.Where(person => open.Contains(person.Id)).Select(person => new SamePhone(person.Id, person.Name))];
}
