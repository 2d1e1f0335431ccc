using GroupHub.Chapters;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Tests.Features;

/// <summary>Whoever writes on a sheet with very many lines reads those that they write, and no others.</summary>
public sealed class SheetWritingTests(GroupHubApp app) : VisitsTest(app)
{
    private const int Many = 60;

    [Fact]
    public async Task A_tap_reads_who_was_tapped()
    {
        var (meeting, crowd) = await CrowdedAsync();
        await SaveAsync(meeting, crowd, AttendanceCode.Absent);
        var asked = await ReadFromNowAsync(meeting);

        var receipts = await Mark(meeting, crowd[0], crowd[1]);

        receipts.ShouldAllBe(receipt => receipt.Outcome == MarkOutcome.Noted);
        asked.ShouldHaveSingleItem().Rows.ShouldBe(2);
    }

    [Fact]
    public async Task Saving_reads_what_is_saved_however_long_the_sheet_is_and_says_how_many_are_there()
    {
        var (meeting, crowd) = await CrowdedAsync();
        await SaveAsync(meeting, crowd, AttendanceCode.Absent);
        var line = await LinesAsync(meeting, crowd[..1], AttendanceCode.Late);
        var asked = await ReadFromNowAsync(meeting);

        var receipt = await Admin.Put<SheetReceipt>($"{Path}/{meeting}/sheet", new SaveSheet { Lines = line });

        asked.Select(read => (read.AreWhole, read.Rows)).ShouldBe(
            [(true, 1), (true, 1), (false, 1)], "the line itself, the line as it is kept, and the count");
        receipt.Here.ShouldBe(1);
        receipt.Rows.ShouldHaveSingleItem().ShouldBe((await SheetAsync(meeting)).Rows.Single(row => row.MemberId == crowd[0]));
    }

    [Fact]
    public async Task Submitting_reads_the_lines_that_say_nothing_yet_and_writes_down_who_has_none()
    {
        var (meeting, crowd) = await CrowdedAsync();
        await SaveAsync(meeting, crowd[..40], AttendanceCode.Present);
        await Mark(meeting, crowd[40]);
        await Undo(meeting, crowd[40]);
        var asked = await ReadFromNowAsync(meeting);

        var receipt = await Admin.Put<SheetReceipt>($"{Path}/{meeting}/sheet", new SaveSheet { Submit = true });

        asked.Take(5).Select(read => (read.AreWhole, read.Rows)).ShouldBe(
            [(true, 0), (true, 1), (false, 41), (true, 0), (false, 1)], "others read it only once it is told");
        receipt.ShouldSatisfyAllConditions(
            r => r.Sheet.ShouldBe(SheetState.Submitted), r => r.Here.ShouldBe(40), r => r.Rows.ShouldBeEmpty());
        (await SheetAsync(meeting)).Rows.CountBy(row => row.Code).OrderBy(count => count.Key).ShouldBe([new(AttendanceCode.Present, 40), new(AttendanceCode.Absent, 20)]);
    }

    [Fact]
    public async Task Amending_reads_and_keeps_what_is_amended()
    {
        var (meeting, crowd) = await CrowdedAsync();
        await Admin.Put($"{Path}/{meeting}/sheet", new SaveSheet { Submit = true });
        var line = await LinesAsync(meeting, crowd[..1], AttendanceCode.Late);
        var asked = await ReadFromNowAsync(meeting);

        await Admin.Post($"{Path}/{meeting}/sheet/amend", new AmendSheet { Reason = "On the train", Lines = line });
        asked.Take(3).Select(read => (read.AreWhole, read.Rows)).ShouldBe([(true, 1), (true, 1), (false, 1)]);
        await AmendAsync(meeting, "Not on the train", crowd[0], AttendanceCode.Excused);
        await AmendAsync(meeting, "In hospital", crowd[1], AttendanceCode.Medical);

        var versions = await VersionsAsync(meeting);
        versions.Select(version => version.Number).ShouldBe([3, 2, 1]);
        versions.Select(version => version.Changes.ShouldHaveSingleItem()).Select(change => (change.Before, change.After)).ShouldBe(
        [
            (AttendanceCode.Absent, AttendanceCode.Medical), (AttendanceCode.Late, AttendanceCode.Excused), (AttendanceCode.Absent, AttendanceCode.Late),
        ]);
        (await KeptLinesAsync(meeting)).ShouldBe([1, 1, 1]);
    }

    /// <summary>Who is not among the lines of such a version was not on the sheet.</summary>
    [Fact]
    public async Task A_version_that_was_kept_as_a_whole_says_who_was_added()
    {
        var (meeting, crowd) = await CrowdedAsync();
        await Admin.Put($"{Path}/{meeting}/sheet", new SaveSheet { Submit = true });
        await AmendAsync(meeting, "On the train", crowd[0], AttendanceCode.Late);
        await Within(async services => await (await Sheets(services).GetQueryableAsync()).Where(sheet => sheet.Id == meeting)
            .SelectMany(sheet => sheet.Versions).ExecuteUpdateAsync(version => version.SetProperty(v => v.IsWhole, true)));

        var changes = (await VersionsAsync(meeting)).ShouldHaveSingleItem().Changes;

        changes.Count.ShouldBe(Many);
        changes.Count(change => change is { Before: AttendanceCode.Unmarked, After: AttendanceCode.Absent }).ShouldBe(Many - 1);
    }

    /// <summary>What follows from earlier requests has been read by then.</summary>
    private async Task<IReadOnlyCollection<ReadLines>> ReadFromNowAsync(Guid meeting)
    {
        await App.Settled();
        return ReadLines.Of(meeting);
    }

    private static IRepository<AttendanceSheet, Guid> Sheets(IServiceProvider services) => services.GetRequiredService<IRepository<AttendanceSheet, Guid>>();

    private Task<List<int>> KeptLinesAsync(Guid meeting) => Within(async services =>
        (await (await Sheets(services).GetQueryableAsync()).Where(sheet => sheet.Id == meeting).SelectMany(sheet => sheet.Versions).ToListAsync())
            .ConvertAll(version => version.Lines.Count));

    private Task<List<SheetVersionLine>> VersionsAsync(Guid meeting) => Admin.Get<List<SheetVersionLine>>($"{Path}/{meeting}/sheet/versions");

    private Task<SheetPage> SheetAsync(Guid meeting) => Admin.Get<SheetPage>($"{Path}/{meeting}/sheet");

    private async Task<IReadOnlyList<ChangedLine>> LinesAsync(Guid meeting, IReadOnlyCollection<Guid> members, AttendanceCode code)
    {
        var seen = (await SheetAsync(meeting)).Rows.Where(row => row.MemberId is not null).ToDictionary(row => row.MemberId!.Value, row => row.MarkedAt);
        return [.. members.Select(id => new ChangedLine(new SheetLine { MemberId = id, Code = code }, seen[id]))];
    }

    private async Task SaveAsync(Guid meeting, IReadOnlyCollection<Guid> members, AttendanceCode code) =>
        await Admin.Put($"{Path}/{meeting}/sheet", new SaveSheet { Lines = await LinesAsync(meeting, members, code) });

    private async Task AmendAsync(Guid meeting, string reason, Guid member, AttendanceCode code) =>
        await Admin.Post($"{Path}/{meeting}/sheet/amend", new AmendSheet { Reason = reason, Lines = await LinesAsync(meeting, [member], code) });

    private Task<List<MarkReceipt>> Mark(Guid meeting, params Guid[] members) => Tap(meeting, members, DoorMarkKind.In);

    private Task<List<MarkReceipt>> Undo(Guid meeting, params Guid[] members) => Tap(meeting, members, DoorMarkKind.Undo);

    private Task<List<MarkReceipt>> Tap(Guid meeting, Guid[] members, DoorMarkKind kind) => Admin.Post<List<MarkReceipt>>($"{Path}/{meeting}/marks", new MarkAtDoor
    {
        Marks = [.. members.Select(id => new MarkAtDoorTap { RequestId = Guid.NewGuid(), MemberId = id, Kind = kind, At = Instant.AddSeconds(1) })],
    });

    private async Task<(Guid Meeting, Guid[] Crowd)> CrowdedAsync()
    {
        var mill = await Chapter();
        var crowd = Enumerable.Range(0, Many).Select(i => new NewPerson { FirstName = $"P{i:000}", LastName = "Crowd", Email = NewEmail() }).ToList();
        var ids = await Within(services => services.GetRequiredService<IMemberRegistry>().RegisterPeopleAsync(crowd));
        await App.BecomeMembers(Acme, ids);
        await Within(async services =>
        {
            await services.GetRequiredService<IAffiliations>().JoinAsync([.. ids.Select(id => new NewAffiliation(id, mill, IsPrimary: true, Soon.AddYears(-1)))]);
            return true;
        });
        return (await Begun(mill), [.. ids]);
    }
}
