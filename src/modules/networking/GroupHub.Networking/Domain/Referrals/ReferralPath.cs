using System.Collections.Frozen;
using static GroupHub.Networking.ReferralState;

namespace GroupHub.Networking.Domain;

/// <summary>Which state may follow which (R56). What comes after sending is the recipient's to say.</summary>
internal static class ReferralPath
{
    private static readonly FrozenDictionary<ReferralState, ReferralState[]> Next =
        new Dictionary<ReferralState, ReferralState[]>
    {
        [Draft] = [Sent],
        [Sent] = [Seen, Accepted, Declined],
        [Seen] = [Accepted, Declined],
        [Accepted] = [Contacted, NoContact],
        [Contacted] = [Meeting, Quoted, Won, Lost],
        [Meeting] = [Quoted, Won, Lost],
        [Quoted] = [Won, Lost],
        [NoContact] = [Contacted, Thanked, Closed],
        [Declined] = [Thanked, Closed],
        [Won] = [Thanked, Closed],
        [Lost] = [Thanked, Closed],
        [Thanked] = [Closed],
        [Closed] = [],
    }.ToFrozenDictionary();

    public static IReadOnlyList<ReferralState> After(ReferralState state) => Next[state];

    /// <summary>Whether something is still expected of the recipient: then silence is news.</summary>
    public static bool IsWaiting(ReferralState state) =>
        state is Sent or Seen or Accepted or Contacted or Meeting or Quoted;

    /// <summary>Whether the giver may still change what it says.</summary>
    public static bool IsOpenToChange(ReferralState state) => state is Draft or Sent or Seen;

    /// <summary>Whether a reason is told with it.</summary>
    public static bool NeedsReason(ReferralState state) => state is Declined;
}
