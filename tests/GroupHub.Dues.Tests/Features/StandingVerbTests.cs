using System.Net;
using System.Net.Http.Json;
using GroupHub.Foundation;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Dues.Tests.Features;

public sealed class StandingVerbTests(GroupHubApp app) : FeatureTest(app)
{
    [Fact]
    public async Task A_suspension_rests_the_membership_and_is_taken_back_without_a_trace()
    {
        var (member, request) = (await AMember(), Guid.NewGuid());

        await Admin.Post($"{Of(member)}/suspensions", new { requestId = request, reason = "Dues in dispute" });
        (await StandingOf(member)).ShouldBe(Standing.Suspended);
        await TakeBack($"{Of(member)}/suspensions/{request}");

        (await StandingOf(member)).ShouldBe(Standing.ActiveNew);
        (await Facts(member)).Suspensions.ShouldBeEmpty();
    }

    [Fact]
    public async Task Pressing_twice_suspends_once_and_taking_back_twice_is_no_error()
    {
        var (member, request) = (await AMember(), Guid.NewGuid());

        for (var i = 0; i < 2; i++) await Admin.Post($"{Of(member)}/suspensions", new { requestId = request, reason = "Dues in dispute" });
        (await Facts(member)).Suspensions.Count.ShouldBe(1);
        for (var i = 0; i < 2; i++) await TakeBack($"{Of(member)}/suspensions/{request}");

        (await StandingOf(member)).ShouldBe(Standing.ActiveNew);
    }

    [Fact]
    public async Task Two_suspensions_of_the_same_days_at_once_are_one()
    {
        var member = await AMember();

        var statuses = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Status(member, new { requestId = Guid.NewGuid(), reason = "Dues in dispute" })));

        statuses.Count(status => status == HttpStatusCode.Forbidden).ShouldBe(3);
        (await Facts(member)).Suspensions.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Reinstated_the_member_has_all_rights_again_from_today()
    {
        var member = await AMember();
        var today = await App.In(Acme, services => services.GetRequiredService<IAssociationClock>().GetTodayAsync().AsTask());
        await Admin.Post($"{Of(member)}/suspensions", new { requestId = Guid.NewGuid(), from = today.AddDays(-10), reason = "Dues in dispute" });

        await Admin.Post($"{Of(member)}/reinstate", new { });

        (await StandingOf(member)).ShouldBe(Standing.ActiveNew);
        (await Facts(member)).Suspensions.ShouldHaveSingleItem().To.ShouldBe(today.AddDays(-1));
    }

    [Fact]
    public async Task A_resignation_ends_the_membership_and_is_taken_back()
    {
        var member = await AMember();

        for (var i = 0; i < 2; i++) await Admin.Put($"{Of(member)}/resignation", new { });
        (await StandingOf(member)).ShouldBe(Standing.Resigned);
        for (var i = 0; i < 2; i++) await TakeBack($"{Of(member)}/resignation");

        (await StandingOf(member)).ShouldBe(Standing.ActiveNew);
    }

    [Fact]
    public async Task Nonsense_is_refused_with_the_reason()
    {
        var member = await AMember();

        (await Status(member, new { requestId = Guid.NewGuid(), reason = "" })).ShouldBe(HttpStatusCode.BadRequest);
        (await Status(member, new { reason = "No request id" })).ShouldBe(HttpStatusCode.BadRequest);
        (await Status(member, new { requestId = Guid.NewGuid(), reason = "So", from = "2026-03-02", to = "2026-03-01" })).ShouldBe(HttpStatusCode.Forbidden);
        (await Status(Guid.NewGuid(), new { requestId = Guid.NewGuid(), reason = "Nobody" })).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Members_and_other_associations_decide_nothing()
    {
        var member = await AMember();
        var self = await App.Account(Acme, member);

        (await As(self).Http.PutAsync($"{Of(member)}/resignation", Json(new { }))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await As(Globex.Admin).Http.PutAsync($"{Of(member)}/resignation", Json(new { }))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.Http.DeleteAsync($"{Of(member)}/resignation")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await StandingOf(member)).ShouldBe(Standing.ActiveNew);
    }

    private static string Of(Guid member) => $"/api/dues/members/{member}";

    private static JsonContent Json(object body) => JsonContent.Create(body);

    private async Task<HttpStatusCode> Status(Guid member, object body) => (await Admin.Http.PostAsync($"{Of(member)}/suspensions", Json(body))).StatusCode;

    private async Task TakeBack(string path) => (await Admin.Http.DeleteAsync(path)).EnsureSuccessStatusCode();

    private Task<Guid> AMember() => App.Member(Acme, new NewPerson { FirstName = "Ada", LastName = "Lovelace", Email = NewEmail() }, plan: "Of the office");

    private Task<MembershipFacts> Facts(Guid member) =>
        App.In(Acme, async services => (await services.GetRequiredService<IMemberships>().GetAsync([member])).Single());

    private Task<Standing> StandingOf(Guid member) => App.In(Acme, async services =>
    {
        var memberships = services.GetRequiredService<IMemberships>();
        var today = await services.GetRequiredService<IAssociationClock>().GetTodayAsync();
        return (await memberships.GetAsync([member])).Single().StandingOn(today, await memberships.GetPolicyAsync());
    });
}
