using System.Net;
using GroupHub.TestKit;

namespace GroupHub.Dues.Tests.Features;

/// <summary>The mark of somebody who was expelled and erased (R63), and how it is lifted.</summary>
[Collection(nameof(RenewalReminderTests))]
public sealed class BanTests(GroupHubApp app) : DuesTest(app)
{
    private const string Lift = "/api/dues/bans/lift";

    [Fact]
    public async Task Lifted_with_a_reason_somebody_may_join_again_and_the_log_has_the_reason_and_not_the_address()
    {
        var (email, plan, reason) = (await Banned(), await Offer(), $"Cleared up in case {Guid.NewGuid():N}");
        var again = await Apply(Form(plan.Id, email));
        (await Admin.PostAndFail($"/api/dues/applications/{again.ApplicationId}/approve")).Error.Code.ShouldBe(DuesErrors.JoiningRefused);

        await Admin.Post(Lift, new { email = $"  {email.ToUpperInvariant()} ", reason });

        await Admin.Post($"/api/dues/applications/{again.ApplicationId}/approve");
        (await StatusOf(again)).State.ShouldBe(ApplicationState.AwaitingPayment);
        (await Admin.PostAndFail(Lift, new { email, reason })).Error.Code.ShouldBe(DuesErrors.BanUnknown, "it is lifted once");
        var log = await Admin.Http.GetStringAsync("/api/console/audit?maxResultCount=200");
        log.ShouldContain(reason);
        log.ShouldNotContain(email, Case.Insensitive);
    }

    [Fact]
    public async Task Nobody_lifts_it_who_may_not_or_for_another_association_or_without_a_reason()
    {
        var email = await Banned();
        var member = await MemberPaidThrough((await Today()).AddDays(50), (await Offer()).Id);

        (await As(member).PostAndFail(Lift, new { email, reason = "So" })).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await Visitor.PostAndFail(Lift, new { email, reason = "So" })).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await App.As(Globex.Admin).PostAndFail(Lift, new { email, reason = "So" })).Error.Code.ShouldBe(DuesErrors.BanUnknown);
        (await Admin.PostAndFail(Lift, new { email, reason = " " })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Admin.PostAndFail(Lift, new { email = "nobody", reason = "So" })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Admin.PostAndFail(Lift, new { email = NewEmail(), reason = "So" })).Error.Code.ShouldBe(DuesErrors.BanUnknown);
    }

    /// <summary>The address of somebody who was expelled and erased.</summary>
    private async Task<string> Banned()
    {
        var member = await MemberPaidThrough((await Today()).AddDays(50), (await Offer()).Id);
        var id = (await As(member).Get<WithId>("/api/members/me")).Id;
        await Admin.Put($"/api/dues/members/{id}/expulsion", new { reason = "So" });
        await App.Settled();
        (await Admin.Http.DeleteAsync($"/api/members/{id}")).EnsureSuccessStatusCode();
        await App.Settled();
        return member.Email;
    }

    private sealed record WithId(Guid Id);
}
