using System.Text.Json.Serialization;
using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>Changes a meeting, or with it the following ones, or all that are still to come (R50).</summary>
public sealed record ChangeMeeting : MeetingPlan, ICommand<ChangedMeetings>
{
    public Guid Id { get; init; }
    public ChangeScope Scope { get; init; }

    /// <summary>What the officer has seen: the meeting's stamp for this one alone, else that of its series.</summary>
    public string Stamp { get; init; } = "";

    /// <summary>Where there are fewer seats than are taken, those who came last wait in front of the line.</summary>
    public bool LetSurplusWait { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<ChangeScope>))]
public enum ChangeScope
{
    This,
    Following,
    All,
}

/// <param name="MeetingId">Where the meeting is now.</param>
/// <param name="Kept">Days of meetings that people have answered to and that did not follow: they stay as they
/// are.</param>
public sealed record ChangedMeetings(Guid MeetingId, IReadOnlyList<DateOnly> Kept);

internal sealed class ChangeMeetingValidator : MeetingPlanValidator<ChangeMeeting>
{
    public ChangeMeetingValidator() => RuleFor(c => c.Scope).IsInEnum();
}

internal sealed class ChangeMeetingHandler(
    MeetingBook book, SeriesEditor editor, SeenBefore seen, MeetingsPolicies policies, IClock clock)
    : ICommandHandler<ChangeMeeting, ChangedMeetings>
{
    public async Task<ChangedMeetings> Handle(ChangeMeeting command, CancellationToken cancellation)
    {
        var seats = new Reseating(command.LetSurplusWait
            ? SurplusGuests.Wait
            : SurplusGuests.Refuse, (await policies.GetAsync()).Seats);
        var shown = await seen.RequireAsync(command.Id, command.Scope, command.Stamp, cancellation);
        if (command.Scope != ChangeScope.This) return await ReviseAsync(shown, command, seats, cancellation);

        var meeting = await book.TakeAsync(command.Id, cancellation);
        meeting.Change(command.Details, command.Time, seats.Surplus, seats.Policy, clock.Now);
        return new ChangedMeetings(meeting.Id, []);
    }

    private async Task<ChangedMeetings> ReviseAsync(
        Meeting shown, ChangeMeeting command, Reseating seats, CancellationToken cancellation)
    {
        var change = await editor.ReviseAsync(
            shown, command.Scope == ChangeScope.All, command.Series, seats, cancellation);
        var moved = shown.OriginalDate.AddDays(command.Date.DayNumber - shown.Time.Date.DayNumber);
        return new ChangedMeetings(await editor.IdOnAsync(change.Series, moved, cancellation), change.Kept);
    }
}
