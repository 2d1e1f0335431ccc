using System.Net;
using System.Net.Http.Json;
using GroupHub.Chapters;
using GroupHub.Meetings.Features;
using GroupHub.TestKit;

namespace GroupHub.Meetings.Tests.Features;

/// <summary>R39: a leave has its place beside the others of its member, also where several come in the same instant.</summary>
public sealed class LeaveRoomTests(GroupHubApp app) : LeavesTest(app)
{
    [Fact]
    public async Task Of_overlapping_leaves_that_are_asked_for_in_the_same_instant_one_is_stored()
    {
        var mill = await Chapter();
        var ada = await Member(mill);

        var answers = await AtOnce(ada, Enumerable.Range(0, 8).Select(day => Other(mill, 3 + day, 30 + day)));

        answers.Count(answer => answer.Code is null).ShouldBe(1);
        answers.Where(answer => answer.Code is not null).ShouldAllBe(answer => answer == new Answered(HttpStatusCode.Forbidden, MeetingsErrors.LeaveOverlaps));
        (await Listed(mill, LeaveListKind.All)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Medical_leaves_that_are_asked_for_in_the_same_instant_do_not_exceed_the_limit_together()
    {
        var mill = await Chapter();
        var ada = await Member(mill);

        var answers = await AtOnce(ada, Enumerable.Range(0, 4).Select(turn => Medical(mill, 3 + (turn * 36), 35)));

        answers.Count(answer => answer.Code is null).ShouldBe(1, "two of five weeks are more than eight");
        answers.Where(answer => answer.Code is not null).ShouldAllBe(answer => answer == new Answered(HttpStatusCode.Forbidden, MeetingsErrors.MedicalLeaveUsedUp));
    }

    [Fact]
    public async Task Leaves_that_officers_grant_in_the_same_instant_are_one_too()
    {
        var mill = await Chapter();
        var ada = await Member(mill);
        var (first, second) = (await Asked(ada, Other(mill, 3, 20)), Guid.Empty);
        await Admin.Post($"{Leaves}/{first}/decline", new { });
        second = await Asked(ada, Other(mill, 10, 30));
        await Admin.Post($"{Leaves}/{second}/decline", new { });

        var answers = await Task.WhenAll(((Guid[])[first, second]).Select(async id =>
        {
            using var response = await Admin.Http.PostAsync($"{Leaves}/{id}/approve", null);
            return response.StatusCode;
        }));

        answers.Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.Forbidden]);
    }

    [Fact]
    public async Task R39_the_limit_holds_over_all_medical_leaves_within_the_months_of_the_policy()
    {
        var mill = await Chapter();
        var (ada, grace) = (await Member(mill), await Member(mill, "Grace"));
        var taken = await Asked(ada, Medical(mill, 3, 35));

        var refused = await As(ada.User).PostAndFail(Mine, Medical(mill, 60, 22));

        refused.Error.Code.ShouldBe(MeetingsErrors.MedicalLeaveUsedUp);
        refused.Error.Message.ShouldBe(
            "Leave for medical reasons comes to at most 8 weeks within 6 months here. Days that other leaves take: 35. Days left for this one: 21.");
        await Asked(ada, Medical(mill, 60, 21));
        await Asked(ada, Medical(mill, 300, 21) with { Reason = "after the window" });
        await Asked(ada, Other(mill, 100, 160));
        await Asked(grace, Medical(mill, 60, 56));
        await As(ada.User).Post<LeaveChange>($"{Mine}/{taken}/withdrawal");
        await Asked(ada, Medical(mill, 170, 28));
        (await As(ada.User).Http.DeleteAsync($"{Mine}/{taken}/withdrawal")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "its days have been taken");
    }

    [Fact]
    public async Task R39_what_was_granted_is_ended_early_and_its_days_are_free_again()
    {
        var mill = await Chapter();
        var ada = await Member(mill);
        var id = await Approved(ada, Medical(mill, 3, 56));
        (await As(ada.User).PostAndFail(Mine, Medical(mill, 70, 1))).Error.Code.ShouldBe(MeetingsErrors.MedicalLeaveUsedUp);

        await As(ada.User).Post<LeaveChange>($"{Mine}/{id}/end", new { lastDay = Today.AddDays(16) });

        await Asked(ada, Medical(mill, 70, 42));
    }

    [Fact]
    public async Task Officers_decline_a_request_and_the_member_withdraws_it()
    {
        var mill = await Chapter();
        var (ada, officer) = (await Member(mill), await Officer(OfficerRole.MembershipChair, mill));
        var id = await Asked(ada, Four(mill));

        (await As(officer.User).PostAndFail($"{Leaves}/{id}/withdrawal")).Error.Code.ShouldBe(MeetingsErrors.LeaveNotGranted);
        await As(ada.User).Post<LeaveChange>($"{Mine}/{id}/withdrawal");

        (await As(officer.User).Http.DeleteAsync($"{Leaves}/{id}/withdrawal")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "the member may have it back");
        (await As(ada.User).Http.DeleteAsync($"{Mine}/{id}/withdrawal")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<Answered[]> AtOnce(ChapterMember member, IEnumerable<AskForLeave> leaves) => await Task.WhenAll(leaves.Select(async leave =>
    {
        using var response = await As(member.User).Http.PostAsJsonAsync(Mine, leave, Caller.Json);
        return response.IsSuccessStatusCode
            ? new Answered(response.StatusCode, null)
            : new Answered(response.StatusCode, (await response.Content.ReadFromJsonAsync<Refused>(Caller.Json))!.Error.Code);
    }));

    private static AskForLeave Other(Guid chapterId, int from, int to) =>
        Four(chapterId) with { Kind = LeaveKind.Other, From = Today.AddDays(from), To = Today.AddDays(to) };

    private static AskForLeave Medical(Guid chapterId, int from, int days) =>
        Four(chapterId) with { From = Today.AddDays(from), To = Today.AddDays(from + days - 1) };

    private sealed record Answered(HttpStatusCode Status, string? Code);

    private sealed record Refused(RefusalError Error);
}
