using GroupHub.Members;

namespace GroupHub.Networking.Domain;

/// <summary>
/// Whom each person at a meeting has met there for the first time. Two people whom no earlier sheet has ever named say
/// nothing about each other: with the first sheet of all, everybody would be new to everybody.
/// </summary>
internal static class FirstMeetings
{
    /// <summary>More than this is a list nobody works through; those with most in common come first.</summary>
    public const int MostPerPerson = 6;

    public static IEnumerable<(Guid Owner, Guid Other)> Of(
        IReadOnlyCollection<MemberProfile> present, Encounters before)
    {
        foreach (var owner in present)
        {
            var met = present
                .Where(other => other.Id != owner.Id && !before.HaveMet(owner.Id, other.Id))
                .Where(other => before.Knows(owner.Id) || before.Knows(other.Id))
                .OrderByDescending(other => InCommon(owner, other))
                .ThenBy(other => other.Id)
                .Take(MostPerPerson);
            foreach (var other in met) yield return (owner.Id, other.Id);
        }
    }

    private static int InCommon(MemberProfile one, MemberProfile other) =>
        Count(one.Skills, other.Skills)
            + Count(one.Industries, other.Industries)
            + (one.Town is not null && one.Town == other.Town ? 1 : 0);

    private static int Count(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Intersect(other, StringComparer.OrdinalIgnoreCase).Count();
}
