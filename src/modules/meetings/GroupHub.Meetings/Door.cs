using GroupHub.Foundation.Localization;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Microsoft.Extensions.Localization;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Meetings;

/// <summary>
/// Stands at the door: finds out whom a tap means and marks them. One that is refused holds up no other.
/// </summary>
internal sealed class Door(
    CheckInCards cards,
    SheetAttendees attendees,
    SheetPeople people,
    MeetingsPolicies policies,
    IStringLocalizer<GroupHubResource> texts,
    IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    /// <summary>Whom these taps may mean.</summary>
    public async Task<TappedPeople> ReadAsync(IReadOnlyList<MarkAtDoorTap> taps, CancellationToken cancellation)
    {
        var held = await cards.FindAsync(taps.Select(tap => tap.Code).OfType<string>(), cancellation);
        return new TappedPeople(held,
        [
            .. taps.Select(tap => new Attendee(tap.MemberId, tap.VisitId)),
            .. held.Cards.Values.Select(card => Attendee.Member(card.MemberId)),
        ]);
    }

    public async Task<IReadOnlyList<DoorTap>> LetInAsync(
        Meeting meeting,
        AttendanceSheet sheet,
        IReadOnlyList<MarkAtDoorTap> taps,
        TappedPeople meant,
        CancellationToken cancellation)
    {
        var policy = (await policies.GetAsync()).Door;
        var known = await attendees.FindAsync(meeting, meant.Who, cancellation);
        return [.. taps.Select(tap => Try(() => Mark(meeting, sheet, tap, policy, meant.Held, known), tap))];
    }

    public async Task<IReadOnlyList<MarkReceipt>> AnswerAsync(
        Meeting meeting, AttendanceSheet sheet, IReadOnlyList<DoorTap> taps, CancellationToken cancellation)
    {
        Attendee[] tapped = [.. taps.Select(tap => tap.Who).OfType<Attendee>().Distinct()];
        var rows = (await people.OfAsync(meeting, sheet.Entries, tapped, cancellation))
            .ToDictionary(row => new Attendee(row.MemberId, row.VisitId));
        return [.. taps.Select(tap => new MarkReceipt(
            tap.RequestId, tap.Outcome, tap.Who is { } who ? rows.GetValueOrDefault(who) : null, tap.Error))];
    }

    private DoorTap Mark(
        Meeting meeting,
        AttendanceSheet sheet,
        MarkAtDoorTap tap,
        DoorPolicy policy,
        KnownCards held,
        KnownAttendees known)
    {
        var who = tap.Code is { } code ? Attendee.Member(held.Read(code)) : new Attendee(tap.MemberId, tap.VisitId);
        known.Require(who);

        var at = meeting.DoorTime(tap.At, clock.Now);
        var isNew = sheet.Mark(new DoorMark(who, tap.Kind, tap.Presence, at, guids.Create()), meeting, policy);
        return new DoorTap(tap.RequestId, isNew ? MarkOutcome.Noted : MarkOutcome.Superseded, who, null);
    }

    private DoorTap Try(Func<DoorTap> mark, MarkAtDoorTap tap)
    {
        try
        {
            return mark();
        }
        catch (BusinessException refused)
        {
            // What was kept on a phone for hours must not be lost because one of its taps is no good.
            return new DoorTap(
                tap.RequestId, MarkOutcome.Refused, null, new MarkError(refused.Code!, texts[refused.Code!]));
        }
    }
}

/// <param name="Held">The cards that were shown.</param>
/// <param name="Who">Their holders, and those who were tapped by name.</param>
internal sealed record TappedPeople(KnownCards Held, IReadOnlyList<Attendee> Who);

/// <summary>What became of one tap.</summary>
internal sealed record DoorTap(Guid RequestId, MarkOutcome Outcome, Attendee? Who, MarkError? Error);
