using System.Net;
using GroupHub.Chapters;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Tests.Features;

/// <summary>Why somebody is on leave is known to them and to those who may record attendance there; nothing that was sent breaks anything.</summary>
public sealed class LeavePrivacyTests(GroupHubApp app) : LeavesTest(app)
{
    [Fact]
    public async Task Nobody_else_sees_decides_or_changes_a_leave()
    {
        var mill = await Chapter();
        var (ada, grace) = (await Member(mill), await Member(mill, "Grace"));
        var (observer, elsewhere) = (await Officer(OfficerRole.Observer, mill), await Officer(OfficerRole.President, await Chapter()));
        var id = await Asked(ada, Four(mill));

        foreach (var other in (ChapterMember[])[grace, observer])
        {
            (await As(other.User).Get($"{Leaves}?chapterId={mill}")).ShouldBe(HttpStatusCode.Forbidden);
            (await As(other.User).PostAndFail($"{Leaves}/{id}/approve")).Status.ShouldBe(HttpStatusCode.Forbidden);
        }

        (await Listed(mill, LeaveListKind.All, As(elsewhere.User))).ShouldBeEmpty();
        (await As(elsewhere.User).PostAndFail($"{Leaves}/{id}/approve")).Error.Code.ShouldBe(ChaptersErrors.OutsideYourChapters);
        (await As(elsewhere.User).PostAndFail($"{Leaves}/{id}/decline", new { })).Error.Code.ShouldBe(ChaptersErrors.OutsideYourChapters);
        (await As(grace.User).PostAndFail($"{Mine}/{id}/withdrawal")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await As(grace.User).Http.GetStringAsync(Mine)).ShouldNotContain("Only for the two of us");
        (await As(observer.User).Http.GetStringAsync($"{Path}/absences?chapterId={mill}")).ShouldNotContain("Only for the two of us");
        (await Visitor.Get(Mine)).ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_audit_log_never_hears_of_it()
    {
        var own = await App.Found($"quiet-{Guid.NewGuid():N}"[..20]);
        var chapter = await App.Chapter(own);
        var member = await App.Member(own, new Members.NewPerson { FirstName = "Ada", LastName = "Byron", Email = NewEmail() });
        await App.Belongs(own, member, chapter);
        var id = (await App.As(await App.Account(own, member)).Post<LeaveChange>(Mine, Four(chapter))).LeaveId;
        await App.As(own.Admin).Post($"{Leaves}/{id}/decline", new { answer = "Not this answer either" });
        await App.Settled();

        var log = await App.As(own.Admin).Http.GetStringAsync("/api/console/audit?maxResultCount=1000");

        log.ShouldNotContain("Only for the two of us");
        log.ShouldNotContain("Not this answer either");
        log.ShouldNotContain(nameof(Leave), Case.Sensitive);
    }

    [Fact]
    public async Task Who_is_erased_leaves_no_leave_behind()
    {
        var mill = await Chapter();
        var ada = await Member(mill);
        await Approved(ada, Four(mill));

        (await Admin.Http.DeleteAsync($"/api/members/{ada.Id}")).IsSuccessStatusCode.ShouldBeTrue();
        await App.Settled();

        (await Within(async services => await services.GetRequiredService<IRepository<Leave, Guid>>().CountAsync(leave => leave.MemberId == ada.Id))).ShouldBe(0);
    }

    [Fact]
    public async Task The_same_request_ten_times_at_once_is_one_leave_and_overlapping_ones_are_refused()
    {
        var mill = await Chapter();
        var ada = await Member(mill);
        var leave = Four(mill);

        var asked = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => As(ada.User).Post<LeaveChange>(Mine, leave)));

        asked.Select(change => change.LeaveId).Distinct().ShouldHaveSingleItem();
        (await Listed(mill)).ShouldHaveSingleItem();
        var another = leave with { RequestId = Guid.NewGuid(), From = leave.To, To = leave.To.AddDays(5) };
        (await As(ada.User).PostAndFail(Mine, another)).Error.Code.ShouldBe(MeetingsErrors.LeaveOverlaps);
        await As(ada.User).Post<LeaveChange>($"{Mine}/{asked[0].LeaveId}/withdrawal");
        await Asked(ada, another);
        (await As(ada.User).Http.DeleteAsync($"{Mine}/{asked[0].LeaveId}/withdrawal")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "its days have been taken");
    }

    [Fact]
    public async Task It_is_for_meetings_that_are_the_members_own_also_of_what_stands_above()
    {
        var above = await Chapter();
        var mill = await Chapter(above);
        var ada = await Member(mill);

        (await As(ada.User).Get<LeaveChoices>($"{Mine}/choices")).Chapters.Select(chapter => chapter.Id).ShouldBe([mill, above]);
        await Asked(ada, Four(above));
        (await As(ada.User).PostAndFail(Mine, Four(await Chapter()))).Error.Code.ShouldBe(MeetingsErrors.NotOfThisChapter);
        (await Admin.PostAndFail(Leaves, new { requestId = Guid.NewGuid(), memberId = Guid.NewGuid(), chapterId = mill, from = Today.AddDays(3), to = Today.AddDays(4) }))
            .Error.Code.ShouldBe(MeetingsErrors.NotOfThisChapter);
    }

    [Theory]
    [InlineData("""{ }""")]
    [InlineData("""{ "requestId": "6f1f2a52-8f0c-4d7e-9c43-0b2f3f9c2f10", "chapterId": "6f1f2a52-8f0c-4d7e-9c43-0b2f3f9c2f10" }""")]
    [InlineData("""{ "requestId": "6f1f2a52-8f0c-4d7e-9c43-0b2f3f9c2f10", "chapterId": "6f1f2a52-8f0c-4d7e-9c43-0b2f3f9c2f10", "from": "soon", "to": "2040-01-01" }""")]
    [InlineData("""{ "requestId": "6f1f2a52-8f0c-4d7e-9c43-0b2f3f9c2f10", "chapterId": "6f1f2a52-8f0c-4d7e-9c43-0b2f3f9c2f10", "from": "2040-01-01", "to": "9999-12-31" }""")]
    [InlineData("""{ "requestId": "6f1f2a52-8f0c-4d7e-9c43-0b2f3f9c2f10", "chapterId": "6f1f2a52-8f0c-4d7e-9c43-0b2f3f9c2f10", "kind": "boredom", "from": "2040-01-01", "to": "2040-01-02" }""")]
    public async Task What_is_no_leave_is_refused(string body)
    {
        var ada = await Member(await Chapter());

        (await As(ada.User).PostTextAndFail(Mine, body)).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task An_end_outside_of_its_days_and_an_unknown_leave_are_refused()
    {
        var mill = await Chapter();
        var ada = await Member(mill);
        var id = await Approved(ada, Four(mill));

        (await As(ada.User).PostAndFail($"{Mine}/{id}/end", new { lastDay = Today.AddDays(30) })).Error.Code.ShouldBe(MeetingsErrors.LeaveEndInvalid);
        (await As(ada.User).PostAndFail($"{Mine}/{id}/end", new { })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Admin.PostAndFail($"{Leaves}/{Guid.NewGuid()}/approve")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Admin.PostAndFail($"{Leaves}/{id}/decline", new { answer = new string('x', 501) })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Admin.Get($"{Leaves}?show=nonsense")).ShouldBe(HttpStatusCode.BadRequest);
    }
}
