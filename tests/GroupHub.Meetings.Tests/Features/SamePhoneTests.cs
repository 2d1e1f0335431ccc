using GroupHub.Chapters;
using GroupHub.Meetings.Features;
using GroupHub.Members;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings.Tests.Features;

/// <summary>A visitor under another address than the one on file (R55).</summary>
public sealed class SamePhoneTests(GroupHubApp app) : VisitsTest(app)
{
    private readonly int _number = Random.Shared.Next(1_000_000, 10_000_000);

    [Fact]
    public async Task R55_an_officer_sees_who_on_file_has_the_visitors_number_and_nothing_is_merged()
    {
        var mill = await Chapter();
        var (ada, meeting) = (await OnFile(mill, "Ada"), await Open(mill));
        await Register(meeting, Form(NewEmail()) with { Phone = Typed });

        var row = await Row(Admin, meeting);

        row.SamePhone.ShouldBe([new SamePhone(ada, "Ada Byron")]);
        (row.MemberId, row.BecameMemberAt).ShouldBe((null, null));
    }

    [Fact]
    public async Task R60_an_officer_is_told_only_of_those_whose_profile_they_may_open()
    {
        var (mill, elsewhere) = (await Chapter(), await Chapter());
        var (ours, meeting) = (await OnFile(mill, "Ada"), await Open(mill));
        await OnFile(elsewhere, "Grace");
        await Register(meeting, Form(NewEmail()) with { Phone = Typed });

        (await Row(As((await Officer(OfficerRole.Secretary, mill)).User), meeting)).SamePhone.Select(person => person.MemberId).ShouldBe([ours]);
        (await Row(As((await Officer(OfficerRole.VisitorHost, mill)).User), meeting)).SamePhone.ShouldBeEmpty();
        (await Row(Admin, meeting)).SamePhone.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_visitor_is_told_nothing_of_whoever_has_their_number()
    {
        var mill = await Chapter();
        var (ada, meeting, email) = (await OnFile(mill, "Augusta"), await Open(mill), NewEmail());
        await Register(meeting, Form(email) with { Phone = Typed });
        await App.Settled();

        var mail = Mail(email, "");
        var (visitId, key) = VisitIn(mail.Body);
        var page = await Visitor.Http.GetStringAsync($"{Public}/visits/{visitId}?key={key}", TestContext.Current.CancellationToken);

        foreach (var told in (string[])[mail.Body, page])
        {
            told.ShouldNotContain("Augusta");
            told.ShouldNotContain(ada.ToString());
        }
    }

    private string Typed => $"+49 (30) {_number / 1000} {_number % 1000:000}";

    private async Task<Guid> OnFile(Guid chapter, string firstName)
    {
        var id = await App.Member(Acme, new NewPerson { FirstName = firstName, LastName = "Byron", Email = NewEmail(), Phone = $"+49 30 {_number}" });
        await App.Belongs(Acme, id, chapter);
        return id;
    }

    private async Task<Guid> Open(Guid chapter) => (await Schedule(Lunch(chapter) with { IsPublic = true })).MeetingId;

    private static async Task<VisitRow> Row(Caller officer, Guid meeting) =>
        (await officer.Get<PagedResultDto<VisitRow>>($"{Officers}?show=expected&meetingId={meeting}")).Items.ShouldHaveSingleItem();
}
