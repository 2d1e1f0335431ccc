using System.Net;
using GroupHub.Billing;
using GroupHub.Chapters;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Dues.Tests.Features;

/// <summary>R35: a treasurer handles the money of the own chapters, and of no others.</summary>
public sealed class TreasurerTests(GroupHubApp app) : DuesTest(app)
{
    [Fact]
    public async Task The_treasurer_of_a_region_handles_the_invoices_of_all_chapters_below_it()
    {
        var (region, chapter) = await RegionAndChapter();
        var treasurer = As(await App.Officer(Acme, region, OfficerRole.Treasurer));
        var (email, invoice) = await BilledMember(chapter);

        await treasurer.Post($"/api/billing/invoices/{invoice}/payments", await Transfer());
        await App.Settled();

        var row = (await treasurer.Get<Rows>("/api/billing/invoices")).Items.ShouldHaveSingleItem();
        (row.PayerEmail, row.Status, row.MayReceive, row.MayRefund).ShouldBe((email, "paid", false, true));
        var payment = (await treasurer.Get<IReadOnlyList<WithId>>($"/api/billing/invoices/{invoice}/payments")).Single();
        await treasurer.Post($"/api/billing/payments/{payment.Id}/refunds", new { requestId = Guid.NewGuid(), amount = Euro(100), reason = "Too much" });
        (await treasurer.Get($"/api/billing/invoices/{invoice}/receipt")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nothing_of_other_chapters_is_shown_to_a_treasurer_nor_done_by_one()
    {
        var (region, _) = await RegionAndChapter();
        var (_, elsewhere) = await RegionAndChapter();
        var treasurer = As(await App.Officer(Acme, region, OfficerRole.Treasurer));
        var (email, invoice) = await BilledMember(elsewhere);
        await Admin.Post($"/api/billing/invoices/{invoice}/payments", await Transfer());
        await App.Settled();
        var payment = (await Admin.Get<IReadOnlyList<WithId>>($"/api/billing/invoices/{invoice}/payments")).Single();
        var refund = new { requestId = Guid.NewGuid(), amount = Euro(100), reason = "Too much" };

        (await treasurer.Get<Rows>($"/api/billing/invoices?filter={email}")).TotalCount.ShouldBe(0);
        (await treasurer.GetAndFail($"/api/billing/invoices/{invoice}/payments")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await treasurer.PostAndFail($"/api/billing/invoices/{invoice}/payments", await Transfer())).Status.ShouldBe(HttpStatusCode.NotFound);
        (await treasurer.PostAndFail($"/api/billing/payments/{payment.Id}/refunds", refund)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await treasurer.GetAndFail($"/api/billing/invoices/{invoice}/receipt")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Invoices_move_with_the_member()
    {
        var ((_, before), (_, after)) = (await RegionAndChapter(), await RegionAndChapter());
        var (old, next) = (As(await App.Officer(Acme, before, OfficerRole.Treasurer)), As(await App.Officer(Acme, after, OfficerRole.Treasurer)));
        var (email, _) = await BilledMember(before);
        var member = (await Admin.Get<Roster>($"/api/console/members?filter={email}")).Items.Single().MemberId;

        await Admin.Post($"/api/chapters/members/{member}/transfer", new { chapterId = after, expectedChapterId = before, effectiveOn = await Today() });

        (await old.Get<Rows>("/api/billing/invoices")).Items.ShouldBeEmpty();
        (await next.Get<Rows>("/api/billing/invoices")).Items.ShouldHaveSingleItem().PayerEmail.ShouldBe(email);
    }

    [Fact]
    public async Task An_applicants_invoice_is_seen_where_they_want_to_join()
    {
        var (_, chapter) = await RegionAndChapter();
        var plan = await Offer();
        var form = Form(plan.Id) with { ChapterIds = [chapter] };
        await Apply(form);
        var treasurer = As(await App.Officer(Acme, chapter, OfficerRole.Treasurer));

        var row = (await treasurer.Get<Rows>("/api/billing/invoices")).Items.ShouldHaveSingleItem();

        (row.PayerEmail, row.MayReceive).ShouldBe((form.Email, true));
    }

    [Fact]
    public async Task Whoever_sees_money_in_one_chapter_and_handles_it_in_another_does_so_only_there()
    {
        var ((_, seen), (_, handled)) = (await RegionAndChapter(), await RegionAndChapter());
        var observer = await App.Officer(Acme, seen, OfficerRole.Observer);
        var self = (await Admin.Get<Roster>($"/api/console/members?filter={observer.Email}")).Items.Single().MemberId;
        await App.Appoint(Acme, self, handled, OfficerRole.Treasurer);
        var ((shown, invoice), (own, _)) = (await BilledMember(seen), await BilledMember(handled));

        var rows = (await As(observer).Get<Rows>("/api/billing/invoices")).Items;

        rows.Single(row => row.PayerEmail == shown).MayReceive.ShouldBeFalse();
        rows.Single(row => row.PayerEmail == own).MayReceive.ShouldBeTrue();
        (await As(observer).PostAndFail($"/api/billing/invoices/{invoice}/payments", await Transfer())).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(Guid Region, Guid Chapter)> RegionAndChapter()
    {
        var region = await App.Chapter(Acme, fields: new ChapterFields { Kind = ChapterKind.Region });
        return (region, await App.Chapter(Acme, region));
    }

    private async Task<(string Email, Guid Invoice)> BilledMember(Guid chapter)
    {
        var email = NewEmail();
        var member = await App.Member(Acme, new NewPerson { FirstName = "Ada", LastName = "Owes", Email = email });
        await App.Belongs(Acme, member, chapter);
        var order = new NewInvoice
        {
            RequestKey = $"{Guid.NewGuid()}", Purpose = "membership", PurposeId = member, PayerName = "Ada Owes", PayerEmail = email,
            Culture = "en", Lines = [new NewInvoiceLine("dues", "Member", null, Euro(240_00))], DueOn = await Today(),
        };
        return (email, await Within(Acme, services => services.GetRequiredService<IBilling>().DraftAsync(order)));
    }

    private async Task<object> Transfer() => new { requestId = Guid.NewGuid(), paidOn = await Today(), amount = Euro(240_00), reference = "Transfer" };

    private sealed record Rows(int TotalCount, IReadOnlyList<Row> Items);

    private sealed record Row(Guid Id, string PayerEmail, string Status, bool MayReceive, bool MayRefund);

    private sealed record Roster(IReadOnlyList<Listed> Items);

    private sealed record Listed(Guid MemberId);

    private sealed record WithId(Guid Id);
}
