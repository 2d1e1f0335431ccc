using GroupHub.Chapters;
using GroupHub.Dues.Features;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Dues.Tests.Features;

/// <summary>An evening on which many join at once: they are admitted together, and each as if alone.</summary>
public sealed class JoiningTogetherTests(GroupHubApp app) : DuesTest(app)
{
    [Fact]
    public async Task All_who_pay_before_the_first_of_them_is_admitted_become_members_once_each()
    {
        var (plan, chapter, today) = (await Offer(), await App.Chapter(Acme), await Today());
        var back = await MemberPaidThrough(today.AddDays(-300), plan.Id);
        var renewing = await MemberPaidThrough(today.AddDays(10), plan.Id);
        string[] joining = [back.Email, .. Enumerable.Range(0, 12).Select(_ => NewEmail())];
        var receipts = new List<ApplicationReceipt>();
        foreach (var email in joining) receipts.Add(await Apply(Form(plan.Id, email) with { ChapterIds = [chapter] }));
        await As(renewing).Post<CheckoutPage>("/api/dues/me/renewals", new { requestId = Guid.NewGuid() });

        await PayAtOnce([renewing.Email, .. joining]);

        foreach (var receipt in receipts) (await StatusOf(receipt)).State.ShouldBe(ApplicationState.Member);
        foreach (var email in joining)
        {
            (await TermsOf(email)).Count(term => term.From == today).ShouldBe(1);
            App.Mails.To(email).Count(mail => mail.Subject!.StartsWith("Welcome", StringComparison.Ordinal)).ShouldBe(1);
        }

        (await TermsOf(renewing.Email))[0].From.ShouldBe(today.AddDays(11));
        var there = await Within(Acme, services => services.GetRequiredService<IAffiliations>().ListAsync([chapter], today));
        there.Count(belongs => belongs.IsPrimary).ShouldBe(joining.Length);
        there.DistinctBy(belongs => belongs.MemberId).Count().ShouldBe(joining.Length);
    }

    private async Task<IReadOnlyList<MyTerm>> TermsOf(string email) =>
        (await As(await App.FindUser(Acme.Id, Acme.Slug, email)).Get<MyMembership>("/api/dues/me")).Terms;
}
