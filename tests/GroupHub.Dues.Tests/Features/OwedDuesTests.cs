using GroupHub.Billing;
using GroupHub.Chapters;
using GroupHub.Dues.Features;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Dues.Tests.Features;

/// <summary>What the roster says that members owe, and to whom it says so.</summary>
public sealed class OwedDuesTests(GroupHubApp app) : DuesTest(app)
{
    [Fact]
    public async Task Nobody_owes_while_their_term_runs_and_in_grace_and_after_it_they_owe_the_renewal()
    {
        var (plan, today) = (await Offer(), await Today());
        var running = await MemberPaidThrough(today.AddDays(10), plan.Id);
        var inGrace = await MemberPaidThrough(today.AddDays(-5), plan.Id);
        var lapsed = await MemberPaidThrough(today.AddDays(-60), plan.Id);
        var former = await MemberPaidThrough(today.AddDays(-600), plan.Id);

        (await Owes(running)).ShouldBeNull();
        (await Owes(former)).ShouldBeNull();
        (await Owes(lapsed))!.Amount.ShouldBe(Euro(240_00), "the welcome fee was paid once");
        var debt = (await Owes(inGrace)).ShouldNotBeNull();
        debt.Amount.ShouldBe(Euro(240_00));
        debt.Because.ShouldStartWith($"The renewal of {plan.Name} is due; it was paid through");
        (await Owes(inGrace, Admin.In("de")))!.Because.ShouldStartWith($"Die Verlängerung von {plan.Name} ist fällig");
    }

    [Fact]
    public async Task An_open_invoice_says_what_is_owed_and_one_that_was_only_offered_does_not()
    {
        var (plan, today) = (await Offer(), await Today());
        var member = await MemberPaidThrough(today.AddDays(10), plan.Id);
        await As(member).Post("/api/dues/me/renewals", new { requestId = Guid.NewGuid() });
        (await Owes(member)).ShouldBeNull();

        var invoice = (await Admin.Get<PagedResultDto<WithId>>($"/api/billing/invoices?filter={member.Email}")).Items.Single().Id;
        await Within(Acme, async services =>
        {
            await services.GetRequiredService<IBilling>().IssueAsync(invoice);
            return true;
        });

        var debt = (await Owes(member)).ShouldNotBeNull();
        debt.Amount.ShouldBe(Euro(240_00));
        debt.Because.ShouldMatch(@"^Invoice \d{4}-\d{5} of .+ is open\.$");
    }

    [Fact]
    public async Task A_renewal_costs_what_the_member_is_shown_further_chapters_included()
    {
        var plan = await Offer(Yearly with { ChapterRule = ChapterRule.Any, IncludedChapters = 1, FurtherChapterPrice = Euro(60_00) });
        var member = await MemberPaidThrough((await Today()).AddDays(-5), plan.Id);
        var id = (await Listed(Admin, member)).Single().MemberId;
        await App.Belongs(Acme, id, await App.Chapter(Acme));
        await App.Belongs(Acme, id, await App.Chapter(Acme), isPrimary: false);

        var shown = (await As(member).Get<MyMembership>("/api/dues/me")).Renewal.Quote!.Total;

        shown.ShouldBe(Euro(300_00));
        (await Owes(member))!.Amount.ShouldBe(shown);
    }

    [Fact]
    public async Task Only_those_see_it_who_may_see_invoices_and_of_their_chapters()
    {
        var (mine, other) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var (treasurer, secretary) = (await App.Officer(Acme, mine, OfficerRole.Treasurer), await App.Officer(Acme, mine, OfficerRole.Secretary));
        var member = await MemberPaidThrough((await Today()).AddDays(-5), (await Offer()).Id);
        var id = (await Listed(Admin, member)).Single().MemberId;
        await App.Belongs(Acme, id, mine);
        await App.Settled();

        (await Owes(member, As(treasurer)))!.Amount.ShouldBe(Euro(240_00));
        (await Owes(member, As(secretary))).ShouldBeNull();
        (await As(secretary).Http.GetStringAsync($"/api/console/members/export?filter={member.Email}")).ShouldNotContain("Owes");
        (await Admin.Http.GetStringAsync($"/api/console/members/export?filter={member.Email}")).ShouldContain("Last paid,Owes,Currency");
        (await Admin.Http.GetStringAsync($"/api/console/members/export?filter={member.Email}")).ShouldContain("240.00,240.00,EUR,");
        (await As(await App.Officer(Acme, other, OfficerRole.Treasurer)).Get<PagedResultDto<Line>>(Roster(member))).Items.ShouldBeEmpty();
    }

    private static string Roster(TestUser member) => $"/api/console/members?filter={member.Email}";

    private async Task<OwedDues?> Owes(TestUser member, Caller? reader = null) => (await Listed(reader ?? Admin, member)).Single().Owes;

    private static async Task<IReadOnlyList<Line>> Listed(Caller reader, TestUser member) =>
        (await reader.Get<PagedResultDto<Line>>(Roster(member))).Items;

    private sealed record Line(Guid MemberId, OwedDues? Owes);

    private sealed record WithId(Guid Id);
}
