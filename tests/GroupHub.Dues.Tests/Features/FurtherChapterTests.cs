using System.IO.Compression;
using System.Net;
using GroupHub.Billing;
using GroupHub.Chapters;
using GroupHub.Dues.Features;
using GroupHub.Foundation;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Dues.Tests.Features;

/// <summary>Chapters beyond those that are included have a price (R32): when joining, in the midst of a term, when renewing.</summary>
[Collection(nameof(RenewalReminderTests))]
public sealed class FurtherChapterTests(GroupHubApp app) : DuesTest(app)
{
    private const string Add = "/api/dues/me/chapters";

    private static NewPlan Priced => Yearly with { ChapterRule = ChapterRule.AtLeastOne, IncludedChapters = 1, FurtherChapterPrice = Euro(60_00) };

    [Fact]
    public async Task Joining_more_chapters_than_are_included_is_quoted_billed_and_bought()
    {
        var (plan, chapters) = (await Offer(Priced), (Guid[])[await App.Chapter(Acme), await App.Chapter(Acme), await App.Chapter(Acme)]);
        var quote = await Visitor.Get<Quote>($"/api/dues/plans/{plan.Id}/quote?chapters=3");
        quote.Lines.Select(line => (line.Kind, line.Amount)).ShouldBe(
            [(QuoteLineKind.Dues, Euro(240_00)), (QuoteLineKind.FurtherChapters, Euro(120_00)), (QuoteLineKind.WelcomeFee, Euro(25_00))]);
        (quote.Total, quote.RenewsFor).ShouldBe((Euro(385_00), Euro(360_00)));

        var form = Form(plan.Id) with { ChapterIds = chapters };
        var receipt = await Apply(form);
        (await StatusOf(receipt)).Quote.Total.ShouldBe(quote.Total);
        await Pay(receipt.CheckoutUrl!);

        var member = await App.FindUser(Acme.Id, Acme.Slug, form.Email);
        (await InvoicesOf(member)).ShouldHaveSingleItem().Amount.ShouldBe(quote.Total);
        var mine = await As(member).Get<MyMembership>("/api/dues/me");
        mine.Terms.ShouldHaveSingleItem().Price.ShouldBe(Euro(360_00), "the fee is not part of the term's price");
        foreach (var chapter in chapters) (await BelongsTo(member, chapter)).ShouldBeTrue();
    }

    [Fact]
    public async Task The_plan_says_what_is_included_and_what_comes_besides_and_a_plan_without_price_ends_there()
    {
        var (priced, plain) = (await Offer(Priced), await Offer(Priced with { FurtherChapterPrice = null }));

        var cards = await Visitor.Get<IReadOnlyList<PlanCard>>("/api/dues/plans");

        var card = cards.Single(plan => plan.Id == priced.Id);
        (card.MostChapters, card.IncludedChapters, card.FurtherChapterPrice).ShouldBe((null, 1, Euro(60_00)));
        cards.Single(plan => plan.Id == plain.Id).MostChapters.ShouldBe(1);
        (await Visitor.PostAndFail("/api/dues/applications", Form(plain.Id) with { ChapterIds = [await App.Chapter(Acme), await App.Chapter(Acme)] })).Error.Code
            .ShouldBe(ChaptersErrors.TooManyChapters);
        (await Visitor.GetAndFail($"/api/dues/plans/{priced.Id}/quote?chapters=-1")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_member_pays_the_days_that_are_left_and_belongs_once_it_is_paid_however_often_it_is_pressed()
    {
        var (member, other) = (await MemberOf(daysLeft: 100), await App.Chapter(Acme));
        var offered = (await As(member).Get<MyMembership>("/api/dues/me")).FurtherChapter.ShouldNotBeNull();
        offered.Total.ShouldBe(Euro(60_00).Prorate(101, offered.RunsTo.DayNumber - offered.RunsTo.AddYears(-1).DayNumber));

        var pages = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AddTo(member, other)));
        var page = pages.Distinct().ShouldHaveSingleItem();
        (await BelongsTo(member, other)).ShouldBeFalse("nothing is paid yet");
        await Pay(page.Url);

        (await BelongsTo(member, other)).ShouldBeTrue();
        var again = await AddTo(member, other);
        again.Url.ShouldEndWith("/app/membership", customMessage: "who belongs there already pays nothing");
        (await InvoicesOf(member)).ShouldHaveSingleItem().Amount.ShouldBe(offered.Total);
    }

    [Fact]
    public async Task A_checkout_that_is_left_leaves_nothing_half_and_can_be_begun_again()
    {
        var (member, other) = (await MemberOf(daysLeft: 100), await App.Chapter(Acme));
        await Click((await AddTo(member, other)).Url, "Abandon");
        (await BelongsTo(member, other)).ShouldBeFalse();

        await Pay((await AddTo(member, other)).Url);

        (await BelongsTo(member, other)).ShouldBeTrue();
        (await InvoicesOf(member)).ShouldHaveSingleItem().Status.ShouldBe(InvoiceStatus.Paid);
    }

    [Fact]
    public async Task The_next_term_counts_the_chapters_that_are_had_when_it_begins()
    {
        var (member, other) = (await MemberOf(daysLeft: 20), await App.Chapter(Acme));
        (await RenewalOf(member)).Total.ShouldBe(Euro(240_00));
        var early = (await As(member).Post<CheckoutPage>("/api/dues/me/renewals", new { requestId = Guid.NewGuid() })).Url;

        await Pay((await AddTo(member, other)).Url);
        await Click(early, "Pay");

        (await RenewalOf(member)).Lines.Select(line => line.Amount).ShouldBe([Euro(240_00), Euro(60_00)]);
        await Pay((await As(member).Post<CheckoutPage>("/api/dues/me/renewals", new { requestId = Guid.NewGuid() })).Url);
        (await As(member).Get<MyMembership>("/api/dues/me")).Terms[0].Price.ShouldBe(Euro(300_00));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_chapter_and_a_renewal_that_are_paid_in_the_same_moment_are_both_had(bool renewalFirst)
    {
        var (member, other) = (await MemberOf(daysLeft: 20), await App.Chapter(Acme));
        await As(member).Post<CheckoutPage>("/api/dues/me/renewals", new { requestId = Guid.NewGuid() });
        await AddTo(member, other);

        await PayAtOnce([member.Email], largestFirst: renewalFirst);

        (await BelongsTo(member, other)).ShouldBeTrue();
        (await As(member).Get<MyMembership>("/api/dues/me")).Terms.Count.ShouldBe(2);
        (await InvoicesOf(member)).ShouldAllBe(invoice => invoice.Status == InvoiceStatus.Paid);
    }

    [Fact]
    public async Task Who_leaves_gets_nothing_back_may_take_another_for_it_and_renews_without_it()
    {
        var (member, other, third) = (await MemberOf(daysLeft: 20), await App.Chapter(Acme), await App.Chapter(Acme));
        await Pay((await AddTo(member, other)).Url);
        await Leave(member, other);
        (await RenewalOf(member)).Total.ShouldBe(Euro(240_00));
        (await InvoicesOf(member)).ShouldHaveSingleItem().Status.ShouldBe(InvoiceStatus.Paid);

        var page = await AddTo(member, third);

        page.Url.ShouldEndWith("/app/membership", customMessage: "one more has been paid for than they belong to");
        (await BelongsTo(member, third)).ShouldBeTrue();
    }

    [Fact]
    public async Task The_office_adds_no_chapter_that_is_not_paid()
    {
        var (member, other) = (await MemberOf(daysLeft: 100), await App.Chapter(Acme));
        var affiliations = $"/api/chapters/members/{await IdOf(member)}/affiliations";

        (await Admin.PostAndFail(affiliations, new { chapterId = other, from = await Today() })).Error.Code.ShouldBe(ChaptersErrors.TooManyChapters);
    }

    [Fact]
    public async Task Paid_after_the_chapter_has_closed_the_money_is_set_aside_and_who_is_expelled_joins_nothing()
    {
        var (late, expelled, closing) = (await MemberOf(daysLeft: 100), await MemberOf(daysLeft: 100), await App.Chapter(Acme));
        var (first, second) = ((await AddTo(late, closing)).Url, (await AddTo(expelled, closing)).Url);
        foreach (var page in (string[])[first, second]) await Click(page, "Authenticate");

        await Admin.Post($"/api/chapters/{closing}/close", new { lastDay = await Today() });
        await Admin.Put($"/api/dues/members/{await IdOf(expelled)}/expulsion", new { reason = "So" });
        await App.Settled();
        foreach (var page in (string[])[first, second]) await Click(page, "Confirm");

        (await BelongsTo(expelled, closing)).ShouldBeFalse();
        (await BelongsTo(late, closing)).ShouldBeFalse();
        (await Admin.Get<Page<Row>>($"/api/billing/invoices?filter={late.Email}")).Items.ShouldHaveSingleItem().Attention.ShouldBe("overpaid");
    }

    [Fact]
    public async Task What_cannot_be_added_is_refused_with_the_reason()
    {
        var (member, open, hidden) = (await MemberOf(daysLeft: 100), await App.Chapter(Acme), await App.Chapter(Acme, fields: new ChapterFields { IsPublic = false }));
        var plain = await MemberPaidThrough((await Today()).AddDays(50), (await Offer()).Id);
        var lapsed = await MemberPaidThrough((await Today()).AddDays(-50), (await Offer(Priced)).Id);

        (await Refused(member, hidden)).Error.Code.ShouldBe(DuesErrors.ChapterNotOpen);
        (await Refused(member, await App.Chapter(Globex))).Error.Code.ShouldBe(DuesErrors.ChapterNotOpen);
        (await Refused(member, Guid.Empty)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Refused(plain, open)).Error.Code.ShouldBe(DuesErrors.FurtherChaptersNotOffered);
        (await Refused(lapsed, open)).Error.Code.ShouldBe(DuesErrors.FurtherChaptersNotOffered);
        (await Refused(Acme.Admin, open)).Error.Code.ShouldBe(DuesErrors.NoMembership);
        (await Visitor.PostAndFail(Add, new { requestId = Guid.NewGuid(), chapterId = open })).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task The_treasurer_of_the_home_chapter_sees_the_invoice_and_another_does_not()
    {
        var (home, other) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var member = await MemberOf(daysLeft: 100, home);
        var (treasurer, stranger) = (await App.Officer(Acme, home, OfficerRole.Treasurer), await App.Officer(Acme, other, OfficerRole.Treasurer));

        await Pay((await AddTo(member, other)).Url);

        (await As(treasurer).Get<Page<Row>>($"/api/billing/invoices?filter={member.Email}")).Items.ShouldHaveSingleItem();
        (await As(stranger).Get<Page<Row>>($"/api/billing/invoices?filter={member.Email}")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task R63_renewals_and_further_chapters_are_in_the_copy_that_a_member_takes_away()
    {
        var (member, other) = (await MemberOf(daysLeft: 20), await App.Chapter(Acme));
        await Pay((await AddTo(member, other)).Url);
        await As(member).Post<CheckoutPage>("/api/dues/me/renewals", new { requestId = Guid.NewGuid() });

        using var copy = new ZipArchive(new MemoryStream(await As(member).Http.GetByteArrayAsync("/api/members/me/copy")));

        copy.GetEntry("dues-renewals.csv").ShouldNotBeNull();
        copy.GetEntry("dues-further-chapters.json").ShouldNotBeNull();
    }

    /// <summary>Somebody on a plan with priced chapters, who belongs to one.</summary>
    private async Task<TestUser> MemberOf(int daysLeft, Guid? home = null)
    {
        var member = await MemberPaidThrough((await Today()).AddDays(daysLeft), (await Offer(Priced)).Id);
        await App.Belongs(Acme, await IdOf(member), home ?? await App.Chapter(Acme));
        return member;
    }

    private Task<CheckoutPage> AddTo(TestUser member, Guid chapter) => As(member).Post<CheckoutPage>(Add, new { requestId = Guid.NewGuid(), chapterId = chapter });

    private Task<Refusal> Refused(TestUser member, Guid chapter) => As(member).PostAndFail(Add, new { requestId = Guid.NewGuid(), chapterId = chapter });

    private async Task<Quote> RenewalOf(TestUser member) => (await As(member).Get<MyMembership>("/api/dues/me")).Renewal.Quote!;

    private async Task<IReadOnlyList<Line>> InvoicesOf(TestUser member) => (await As(member).Get<Page<Line>>("/api/billing/me/invoices")).Items;

    private async Task<Guid> IdOf(TestUser member) => (await As(member).Get<WithId>("/api/members/me")).Id;

    private async Task<bool> BelongsTo(TestUser member, Guid chapter)
    {
        var (id, today) = (await IdOf(member), await Today());
        var there = await Within(Acme, services => services.GetRequiredService<IAffiliations>().GetAsync([id], today));
        return there.Any(affiliation => affiliation.ChapterId == chapter);
    }

    private async Task Leave(TestUser member, Guid chapter)
    {
        var path = $"/api/chapters/members/{await IdOf(member)}";
        var affiliation = (await Admin.Get<WithAffiliations>(path)).Affiliations.Single(a => a.ChapterId == chapter);
        await Admin.Post($"{path}/affiliations/{affiliation.Id}/undo");
    }

    private sealed record Page<T>(IReadOnlyList<T> Items);

    private sealed record Line(Money Amount, InvoiceStatus Status);

    private sealed record Row(string Attention);

    private sealed record WithAffiliations(IReadOnlyList<Affiliation> Affiliations);

    private sealed record Affiliation(Guid Id, Guid ChapterId);

    private sealed record WithId(Guid Id);
}
