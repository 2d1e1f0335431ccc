using CsCheck;
using GroupHub.Meetings.Domain;
using static GroupHub.Meetings.Tests.Domain.A;

namespace GroupHub.Meetings.Tests.Domain;

public sealed class SheetTests
{
    private static readonly Guid Ada = Guid.NewGuid(), Grace = Guid.NewGuid();
    private static readonly DoorPolicy Door = new(LateAfterMinutes: 5);

    private readonly Meeting _meeting = Meeting();
    private readonly AttendanceSheet _sheet;

    public SheetTests() => _sheet = AttendanceSheet.Open(_meeting, Now);

    [Theory]
    [InlineData(-10, AttendanceCode.Present)]
    [InlineData(5, AttendanceCode.Present)]
    [InlineData(6, AttendanceCode.Late)]
    public void R38_who_comes_after_the_start_is_late(int minutes, AttendanceCode code)
    {
        Tap(Ada, minutes);

        Entry(Ada).Code.ShouldBe(code);
    }

    [Fact]
    public void R38_R43_who_leaves_early_is_late_and_both_times_are_kept()
    {
        Tap(Ada, 0, presence: Presence.Online);
        Tap(Ada, 60, DoorMarkKind.Out);
        Tap(Grace, 0);
        Tap(Grace, 88, DoorMarkKind.Out);

        Entry(Ada).ShouldSatisfyAllConditions(
            entry => entry.Code.ShouldBe(AttendanceCode.Late),
            entry => entry.Presence.ShouldBe(Presence.Online),
            entry => (entry.OutAt - entry.InAt).ShouldBe(TimeSpan.FromMinutes(60)));
        Entry(Grace).Code.ShouldBe(AttendanceCode.Present);
    }

    [Fact]
    public void The_same_tap_twice_is_one_and_a_later_word_is_not_undone_by_an_earlier_one()
    {
        Tap(Ada, 1).ShouldBeTrue();
        Tap(Ada, 1).ShouldBeFalse();
        Tap(Ada, 3, DoorMarkKind.Undo).ShouldBeTrue();

        Tap(Ada, 2).ShouldBeFalse("it was made before the mark was taken back, and only arrived later");

        Entry(Ada).Code.ShouldBe(AttendanceCode.Unmarked);
    }

    [Fact]
    public void Taps_may_arrive_in_any_order_and_any_number_of_times() =>
        Gen.Select(Gen.Select(Gen.Int[0, 2], Gen.Int[0, 50], Gen.Int[0, 2]).Array[1, 12], Gen.Int[0, 1000]).Sample((taps, seed) =>
        {
            var (people, chance) = (new[] { Ada, Grace, Guid.NewGuid() }, new Random(seed));
            // Two taps of the same second on the same person have no order of their own.
            var marks = taps.DistinctBy(tap => (tap.Item1, tap.Item2)).Select(tap => Mark(people[tap.Item1], tap.Item2, (DoorMarkKind)(tap.Item3 % 2 * 2))).ToList();

            return State(marks.OrderBy(mark => mark.At)) == State(marks.Concat(marks).OrderBy(_ => chance.Next()));
        });

    [Fact]
    public void R42_a_sheet_goes_from_open_to_draft_to_submitted_and_then_only_by_amending()
    {
        _sheet.State.ShouldBe(SheetState.Open);
        Save(Line(Ada, AttendanceCode.Present));
        _sheet.State.ShouldBe(SheetState.Draft);
        Submit();
        _sheet.State.ShouldBe(SheetState.Submitted);

        Breaking(() => Save(Line(Ada, AttendanceCode.Absent))).ShouldBe(MeetingsErrors.SheetSettled);
        Breaking(() => Tap(Ada, 50)).ShouldBe(MeetingsErrors.SheetSettled);
        Breaking(() => Submit()).ShouldBe(MeetingsErrors.SheetSettled);
    }

    [Fact]
    public void R42_amending_keeps_the_original_and_the_reason()
    {
        Breaking(() => Amend("Too soon", Line(Ada, AttendanceCode.Late))).ShouldBe(MeetingsErrors.SheetNotSubmitted);
        Save(Line(Ada, AttendanceCode.Absent));
        Submit();
        Breaking(() => Amend(" ", Line(Ada, AttendanceCode.Late))).ShouldBe(MeetingsErrors.ReasonMissing);

        Amend("She was on the train", Line(Ada, AttendanceCode.Late));

        Entry(Ada).Code.ShouldBe(AttendanceCode.Late);
        _sheet.State.ShouldBe(SheetState.Amended);
        var before = _sheet.Versions.ShouldHaveSingleItem();
        before.Reason.ShouldBe("She was on the train");
        before.Lines.Single(line => line.MemberId == Ada).Code.ShouldBe(AttendanceCode.Absent);
    }

    [Fact]
    public void Who_was_expected_and_is_not_marked_was_absent()
    {
        Tap(Ada, 0);

        Submit(Ada, Grace);

        Entry(Ada).Code.ShouldBe(AttendanceCode.Present);
        Entry(Grace).Code.ShouldBe(AttendanceCode.Absent);
    }

    [Fact]
    public void A_sheet_is_not_submitted_before_its_meeting_and_never_for_one_that_was_cancelled()
    {
        Breaking(() => _sheet.Submit(_meeting, Expected.Nobody, Guid.NewGuid, null, _meeting.StartsAt.AddMinutes(-1))).ShouldBe(MeetingsErrors.MeetingNotBegun);

        _meeting.Cancel("Snow", Now);

        Breaking(() => Submit()).ShouldBe(MeetingsErrors.MeetingCancelled);
        Breaking(() => AttendanceSheet.Open(_meeting, Now)).ShouldBe(MeetingsErrors.MeetingCancelled);
    }

    [Fact]
    public void A_line_is_about_one_person_leaves_after_it_comes_and_names_the_substitute()
    {
        var line = Line(Ada, AttendanceCode.Present);

        Breaking(() => Save(line with { VisitId = Guid.NewGuid() })).ShouldBe(MeetingsErrors.AttendeeUnknown);
        Breaking(() => Save(line with { MemberId = null })).ShouldBe(MeetingsErrors.AttendeeUnknown);
        Breaking(() => Save(line with { InAt = Now, OutAt = Now.AddMinutes(-1) })).ShouldBe(MeetingsErrors.OutBeforeIn);
        Breaking(() => Save(line with { Code = AttendanceCode.Substitute })).ShouldBe(MeetingsErrors.SubstituteMissing);
    }

    private string State(IEnumerable<DoorMark> marks)
    {
        var sheet = AttendanceSheet.Open(_meeting, Now);
        foreach (var mark in marks) sheet.Mark(mark, _meeting, Door);
        return string.Join(' ', sheet.Entries.OrderBy(entry => entry.MemberId).Select(entry => $"{entry.MemberId}{entry.Code}{entry.InAt:O}"));
    }

    private bool Tap(Guid memberId, int minutes, DoorMarkKind kind = DoorMarkKind.In, Presence presence = Presence.Room) =>
        _sheet.Mark(Mark(memberId, minutes, kind, presence), _meeting, Door);

    private DoorMark Mark(Guid memberId, int minutes, DoorMarkKind kind, Presence presence = Presence.Room) =>
        new(Attendee.Member(memberId), kind, presence, _meeting.StartsAt.AddMinutes(minutes), Guid.NewGuid());

    private SheetEntry Entry(Guid memberId) => _sheet.Find(Attendee.Member(memberId)).ShouldNotBeNull();

    private static SheetLine Line(Guid memberId, AttendanceCode code) => new() { MemberId = memberId, Code = code };

    private void Save(SheetLine line) => _sheet.Save([line], Guid.NewGuid, by: null, Now);

    [Fact]
    public void R38_who_is_on_leave_is_not_required_and_who_comes_all_the_same_was_there()
    {
        var joan = Guid.NewGuid();
        Tap(Grace, 1);
        var onLeave = new Dictionary<Guid, DateOnly> { [Ada] = Wednesday, [Grace] = Wednesday };

        _sheet.Submit(_meeting, new Expected(new HashSet<Guid> { Ada, Grace, joan }, onLeave), Guid.NewGuid, by: null, _meeting.EndsAt);

        ((Guid[])[Ada, Grace, joan]).Select(id => Entry(id).Code).ShouldBe([AttendanceCode.NotRequired, AttendanceCode.Present, AttendanceCode.Absent]);
    }

    private void Submit(params Guid[] expected) => _sheet.Submit(_meeting, Expected.Nobody with { MemberIds = expected.ToHashSet() }, Guid.NewGuid, by: null, _meeting.EndsAt);

    private void Amend(string reason, SheetLine line) => _sheet.Amend([line], new Amendment(_sheet.Versions.Count + 1, reason, null, Now), Guid.NewGuid);
}
