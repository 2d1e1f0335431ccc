using GroupHub.Chapters;
using GroupHub.Meetings.Features;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Meetings.Tests.Features;

public sealed class BigSheetTests(GroupHubApp app) : VisitsTest(app)
{
    private const int Others = 20;

    /// <summary>As a phone sends it, and as every database keeps it.</summary>
    private static DateTime Moment => new(Instant.Ticks / TimeSpan.TicksPerMillisecond * TimeSpan.TicksPerMillisecond, DateTimeKind.Utc);

    [Fact]
    public async Task Of_very_many_those_of_whom_something_was_said_come_first_and_the_others_are_found_by_name()
    {
        var region = await Chapter();
        var crowd = await CrowdOf(region);
        var (unseen, last) = (crowd[^2], crowd[^1]);
        var meeting = await Begun(region);
        await Mark(meeting, last);

        var sheet = await Sheet(meeting);
        var found = await Sheet(meeting, "?filter=p518");

        sheet.Rows.Count.ShouldBe(SheetPage.Most);
        sheet.Rest.ShouldBe(new SheetRest(People: Others, Here: 0, Unmarked: Others));
        sheet.Rows.Single(row => row.MemberId == last).Code.ShouldBe(AttendanceCode.Present);
        sheet.Rows.ShouldNotContain(row => row.MemberId == unseen);
        found.Rows.ShouldHaveSingleItem().MemberId.ShouldBe(unseen);
        found.Rest.ShouldBeNull();
    }

    [Fact]
    public async Task A_sheet_that_shows_everybody_says_so_and_finds_visitors_too()
    {
        var mill = await Chapter();
        var ada = await Member(mill);
        var meeting = await Begun(mill);
        await WalkIn(meeting, Guid.NewGuid());

        (await Sheet(meeting)).ShouldSatisfyAllConditions(sheet => sheet.Rest.ShouldBeNull(), sheet => sheet.Rows.Count.ShouldBe(2));
        (await Sheet(meeting, "?filter=WALT")).Rows.ShouldHaveSingleItem().Name.ShouldBe("Walter Walk");
        (await Sheet(meeting, "?filter=byr")).Rows.ShouldHaveSingleItem().MemberId.ShouldBe(ada.Id);
    }

    [Fact]
    public async Task A_receipt_shows_a_person_as_the_sheet_does_whoever_they_are()
    {
        var (mill, weir) = (await Chapter(), await Chapter());
        var (ada, guest) = (await Member(mill), await Member(weir, "Grace", "Hopper"));
        var meeting = await Begun(mill);
        var visit = (await WalkIn(meeting, Guid.NewGuid())).Rows.Single(row => row.VisitId is not null);

        var receipts = await Mark(meeting, ada.Id, guest.Id);
        var left = await Admin.Post<List<MarkReceipt>>($"{Path}/{meeting}/marks", new MarkAtDoor
        {
            Marks = [new MarkAtDoorTap { RequestId = Guid.NewGuid(), VisitId = visit.VisitId, Kind = DoorMarkKind.Out, At = Moment }],
        });

        var rows = (await Sheet(meeting)).Rows;
        receipts.Select(receipt => receipt.Row).ShouldBe([rows.Single(row => row.MemberId == ada.Id), rows.Single(row => row.MemberId == guest.Id)]);
        left.ShouldHaveSingleItem().Row.ShouldBe(rows.Single(row => row.VisitId is not null));
        rows.Single(row => row.MemberId == guest.Id).IsExpected.ShouldBeFalse();
    }

    private Task<SheetPage> Sheet(Guid meeting, string query = "") => Admin.Get<SheetPage>($"{Path}/{meeting}/sheet{query}");

    private Task<List<MarkReceipt>> Mark(Guid meeting, params Guid[] members) => Admin.Post<List<MarkReceipt>>($"{Path}/{meeting}/marks", new MarkAtDoor
    {
        Marks = [.. members.Select(id => new MarkAtDoorTap { RequestId = Guid.NewGuid(), MemberId = id, At = Moment })],
    });

    private async Task<IReadOnlyList<Guid>> CrowdOf(Guid chapterId)
    {
        var crowd = Enumerable.Range(0, SheetPage.Most + Others)
            .Select(i => new NewPerson { FirstName = $"P{i:000}", LastName = "Crowd", Email = NewEmail() }).ToList();
        var ids = await Within(services => services.GetRequiredService<IMemberRegistry>().RegisterPeopleAsync(crowd));
        await App.BecomeMembers(Acme, ids);
        await Within(async services =>
        {
            await services.GetRequiredService<IAffiliations>().JoinAsync([.. ids.Select(id => new NewAffiliation(id, chapterId, IsPrimary: true, Soon.AddYears(-1)))]);
            return true;
        });
        return ids;
    }
}
