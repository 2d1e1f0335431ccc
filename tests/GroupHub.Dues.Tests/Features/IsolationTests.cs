using System.Net;
using GroupHub.Dues.Features;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Dues.Tests.Features;

public sealed class IsolationTests(GroupHubApp app) : DuesTest(app)
{
    [Fact]
    public async Task Another_association_sees_nothing_of_it()
    {
        var plan = await Offer(Yearly with { NeedsApproval = true });
        var receipt = await Apply(Form(plan.Id));
        var (stranger, staff) = (App.Visitor(Globex), App.As(Globex.Admin));

        (await stranger.Get<List<PlanCard>>("/api/dues/plans")).ShouldNotContain(card => card.Id == plan.Id);
        (await stranger.Get($"/api/dues/plans/{plan.Id}/quote")).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Get($"/api/dues/applications/{receipt.ApplicationId}?key={receipt.Key}")).ShouldBe(HttpStatusCode.NotFound);
        (await staff.PostAndFail($"/api/dues/applications/{receipt.ApplicationId}/approve")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await staff.PutAndFail($"/api/dues/plans/{plan.Id}", plan)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await staff.Get<PagedResultDto<ApplicationRow>>("/api/dues/applications?maxResultCount=1000")).Items
            .ShouldNotContain(row => row.Id == receipt.ApplicationId);
    }

    [Fact]
    public async Task The_same_person_may_join_two_associations()
    {
        var (here, there, email) = (await Offer(), await Offer(at: Globex), NewEmail());
        await Join(here.Id, email);

        var receipt = await App.Visitor(Globex).Post<ApplicationReceipt>("/api/dues/applications", Form(there.Id, email));

        receipt.State.ShouldBe(ApplicationState.AwaitingPayment);
    }

    [Fact]
    public async Task Without_its_key_an_application_is_not_there()
    {
        var receipt = await Apply(Form((await Offer()).Id));
        var application = $"/api/dues/applications/{receipt.ApplicationId}";

        (await Visitor.Get(application)).ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.Get($"{application}?key=guess")).ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.PostAndFail($"{application}/withdraw?key=guess")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.PostAndFail($"{application}/checkout")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
