using System.Net;
using System.Net.Http.Json;
using GroupHub.Billing;
using GroupHub.Chapters;
using GroupHub.Dues.Features;
using GroupHub.Dues.Workers;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Application = GroupHub.Dues.Domain.Application;

namespace GroupHub.Dues.Tests.Features;

/// <summary>Expulsion, death, and terms that were a mistake.</summary>
[Collection(nameof(RenewalReminderTests))]
public sealed class EndOfMembershipTests(GroupHubApp app) : DuesTest(app)
{
    [Fact]
    public async Task An_expelled_member_is_told_why_and_may_nothing_until_it_is_lifted()
    {
        var (member, id) = await AMember();

        for (var i = 0; i < 2; i++) await Admin.Put($"{Of(id)}/expulsion", new { reason = "Sold the list of members" });
        await App.Settled();
        (await StandingOf(member)).ShouldBe(Standing.Expelled);
        App.Mails.To(member.Email).ShouldHaveSingleItem().HtmlBody.ShouldNotBeNull().ShouldContain("Sold the list of members");
        (await As(member).PostAndFail("/api/dues/me/renewals", new { requestId = Guid.NewGuid() })).Error.Code.ShouldBe(DuesErrors.RenewalRefused);

        for (var i = 0; i < 2; i++) await TakeBack($"{Of(id)}/expulsion");
        await App.Settled();
        (await StandingOf(member)).ShouldBeOneOf(Standing.Active, Standing.ActiveNew);
        App.Mails.To(member.Email).Count.ShouldBe(2, "that it is lifted is told once");
    }

    [Fact]
    public async Task Two_who_expel_the_same_member_at_once_write_one_letter()
    {
        var (member, id) = await AMember();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Admin.Http.PutAsync($"{Of(id)}/expulsion", Json(new { reason = "So" }))));
        await App.Settled();

        answers.ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.OK);
        App.Mails.To(member.Email).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_expulsion_to_come_is_on_file_and_takes_effect_on_its_day()
    {
        var (member, id) = await AMember();
        var day = (await Today()).AddDays(10);

        await Admin.Put($"{Of(id)}/expulsion", new { effective = day, reason = "So" });

        (await StandingOf(member)).ShouldNotBe(Standing.Expelled);
        var file = await Admin.Get<MembershipFilePage>(Of(id));
        (file.ExpelledOn, file.ExpulsionReason).ShouldBe((day, "So"));
    }

    [Fact]
    public async Task What_could_still_be_paid_is_taken_back_and_what_is_paid_all_the_same_is_set_aside()
    {
        var (member, id) = await AMember();
        var page = (await As(member).Post<CheckoutPage>("/api/dues/me/renewals", new { requestId = Guid.NewGuid() })).Url;
        await Click(page, "Authenticate");

        await Admin.Put($"{Of(id)}/expulsion", new { reason = "So" });
        await App.Settled();
        await Click(page, "Confirm");

        (await As(member).Get<MyMembership>("/api/dues/me")).Terms.ShouldHaveSingleItem("the payment bought nothing");
    }

    [Fact]
    public async Task Of_a_death_nobody_is_written_to_and_offices_and_chapters_end()
    {
        var (member, id) = await AMember();
        var chapter = await App.Chapter(Acme);
        await App.Belongs(Acme, id, chapter);
        await App.Appoint(Acme, id, chapter, OfficerRole.Secretary);

        for (var i = 0; i < 2; i++) await Admin.Put($"{Of(id)}/death", new { });
        await App.Settled();
        await RunReminders();

        (await StandingOf(member)).ShouldBe(Standing.Deceased);
        App.Mails.To(member.Email).ShouldBeEmpty();
        (await Within(Acme, async services => await services.GetRequiredService<IAffiliations>().GetAsync([id], await TodayOf(services)))).ShouldBeEmpty();
        (await Within(Acme, async services => await services.GetRequiredService<IOfficers>().ListAsync([chapter], await TodayOf(services)))).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_death_recorded_by_mistake_is_taken_back()
    {
        var (member, id) = await AMember();
        await Admin.Put($"{Of(id)}/death", new { });

        for (var i = 0; i < 2; i++) await TakeBack($"{Of(id)}/death");

        (await StandingOf(member)).ShouldBeOneOf(Standing.Active, Standing.ActiveNew);
    }

    [Fact]
    public async Task A_term_is_declared_void_without_touching_money_and_counts_again()
    {
        var plan = await Offer();
        var member = await Join(plan.Id);
        var id = await IdOf(member);
        var term = (await Admin.Get<MembershipFilePage>(Of(id))).Terms.ShouldHaveSingleItem();

        for (var i = 0; i < 2; i++) await Admin.Put($"{Of(id)}/terms/{term.Id}/void", new { });
        (await StandingOf(member)).ShouldBe(Standing.Prospect);
        (await Admin.Get<MembershipFilePage>(Of(id))).Terms.ShouldHaveSingleItem().IsVoid.ShouldBeTrue();
        (await InvoiceOf(id)).ShouldBe(InvoiceStatus.Paid);
        for (var i = 0; i < 2; i++) await TakeBack($"{Of(id)}/terms/{term.Id}/void");

        (await StandingOf(member)).ShouldBe(Standing.ActiveNew);
    }

    [Fact]
    public async Task Nonsense_is_refused_with_the_reason()
    {
        var (_, id) = await AMember();
        var today = await Today();

        (await Refused(id, "expulsion", new { reason = "" })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Refused(id, "expulsion", new { reason = new string('x', 501) })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Refused(id, "expulsion", new { reason = "So", effective = today.AddDays(-1) })).Error.Code.ShouldBe(DuesErrors.DatesReversed);
        (await Refused(id, "death", new { day = today.AddDays(1) })).Error.Code.ShouldBe(DuesErrors.DayToCome);
        (await Refused(id, $"terms/{Guid.NewGuid()}/void", new { })).Error.Code.ShouldBe(DuesErrors.TermUnknown);
        (await Refused(Guid.NewGuid(), "death", new { })).Status.ShouldBe(HttpStatusCode.NotFound);

        await Admin.Put($"{Of(id)}/death", new { });
        (await Refused(id, "expulsion", new { reason = "So" })).Error.Code.ShouldBe(DuesErrors.AlreadyEnded);
    }

    [Fact]
    public async Task Members_officers_and_other_associations_end_nothing()
    {
        var (member, id) = await AMember();
        var chapter = await App.Chapter(Acme);
        await App.Belongs(Acme, id, chapter);
        var president = As(await App.Officer(Acme, chapter, OfficerRole.President));

        foreach (var path in new[] { "expulsion", "death", $"terms/{Guid.NewGuid()}/void" })
        {
            (await Status(As(member), id, path)).ShouldBe(HttpStatusCode.Forbidden);
            (await Status(president, id, path)).ShouldBe(HttpStatusCode.Forbidden);
            (await Status(As(Globex.Admin), id, path)).ShouldBe(HttpStatusCode.NotFound);
            (await Status(Visitor, id, path)).ShouldBe(HttpStatusCode.Unauthorized);
        }

        (await president.Get(Of(id))).ShouldBe(HttpStatusCode.Forbidden);
        (await As(Globex.Admin).Get(Of(id))).ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Of(Guid member) => $"/api/dues/members/{member}";

    private static JsonContent Json(object body) => JsonContent.Create(body);

    private static Task<DateOnly> TodayOf(IServiceProvider services) =>
        services.GetRequiredService<Foundation.IAssociationClock>().GetTodayAsync().AsTask();

    private async Task<(TestUser Account, Guid Id)> AMember()
    {
        var member = await MemberPaidThrough((await Today()).AddDays(10), (await Offer()).Id);
        return (member, await IdOf(member));
    }

    private Task<Guid> IdOf(TestUser member) =>
        Within(Acme, async services => (await services.GetRequiredService<IMemberDirectory>().FindByEmailAsync(member.Email))!.Id);

    private async Task<Standing> StandingOf(TestUser member) => (await As(member).Get<MyMembership>("/api/dues/me")).Standing;

    private async Task<InvoiceStatus> InvoiceOf(Guid memberId) => await Within(Acme, async services =>
    {
        var application = (await services.GetRequiredService<Volo.Abp.Domain.Repositories.IRepository<Application, Guid>>()
            .GetListAsync(a => a.MemberId == memberId)).Single();
        return (await services.GetRequiredService<IInvoices>().GetAsync([application.InvoiceId!.Value])).Single().Status;
    });

    private async Task TakeBack(string path) => (await Admin.Http.DeleteAsync(path)).EnsureSuccessStatusCode();

    private Task<Refusal> Refused(Guid member, string path, object body) => Admin.PutAndFail($"{Of(member)}/{path}", body);

    private static async Task<HttpStatusCode> Status(Caller caller, Guid member, string path) =>
        (await caller.Http.PutAsync($"{Of(member)}/{path}", Json(new { reason = "So" }))).StatusCode;

    private async Task RunReminders()
    {
        await Within(Acme, async services =>
        {
            await services.GetRequiredService<RenewalReminderRound>().GoAsync(TestContext.Current.CancellationToken);
            return true;
        });
        await App.Settled();
    }
}
