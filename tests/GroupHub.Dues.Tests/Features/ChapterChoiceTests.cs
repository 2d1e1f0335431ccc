using System.Net;
using GroupHub.Chapters;
using GroupHub.Dues.Features;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Dues.Tests.Features;

/// <summary>Joining a chapter together with the association (R32), and who decides about it.</summary>
public sealed class ChapterChoiceTests(GroupHubApp app) : DuesTest(app)
{
    private const string Applications = "/api/dues/applications";

    private static NewPlan ByChapter => Yearly with { NeedsApproval = true, Approver = Approver.Chapter };

    [Fact]
    public async Task Whoever_pays_belongs_to_the_chapters_they_chose_the_first_of_them_before_all()
    {
        var (first, second) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var receipt = await Apply(Form((await Offer()).Id) with { ChapterIds = [first, second] });
        (await StatusOf(receipt)).Chapters.Count.ShouldBe(2);

        await Pay(receipt.CheckoutUrl!);

        (await BelongingTo(first)).ShouldHaveSingleItem().IsPrimary.ShouldBeTrue();
        (await BelongingTo(second)).ShouldHaveSingleItem().IsPrimary.ShouldBeFalse();
    }

    [Theory]
    [InlineData(ChapterRule.ExactlyOne, null, 0, ChaptersErrors.ChapterNeeded)]
    [InlineData(ChapterRule.ExactlyOne, null, 2, ChaptersErrors.TooManyChapters)]
    [InlineData(ChapterRule.AtMostOne, null, 2, ChaptersErrors.TooManyChapters)]
    [InlineData(ChapterRule.AtLeastOne, null, 0, ChaptersErrors.ChapterNeeded)]
    [InlineData(ChapterRule.AtLeastOne, 2, 3, ChaptersErrors.TooManyChapters)]
    [InlineData(ChapterRule.Any, 1, 2, ChaptersErrors.TooManyChapters)]
    [InlineData(ChapterRule.ExactlyOne, null, 1, null)]
    [InlineData(ChapterRule.AtMostOne, null, 0, null)]
    [InlineData(ChapterRule.AtLeastOne, 2, 2, null)]
    [InlineData(ChapterRule.Any, null, 3, null)]
    public async Task R32_the_plan_says_how_many(ChapterRule rule, int? included, int chosen, string? refused)
    {
        var plan = await Offer(Yearly with { ChapterRule = rule, IncludedChapters = included });
        var chapters = new List<Guid>();
        for (var i = 0; i < Math.Max(chosen, 1); i++) chapters.Add(await App.Chapter(Acme));
        var form = Form(plan.Id) with { ChapterIds = [.. chapters.Take(chosen)] };

        if (refused is null) (await Apply(form)).State.ShouldBe(ApplicationState.AwaitingPayment);
        else (await Visitor.PostAndFail(Applications, form)).Error.Code.ShouldBe(refused);
    }

    [Fact]
    public async Task Closed_hidden_and_unknown_chapters_and_committees_take_nobody_in()
    {
        var plan = await Offer();
        var closing = await App.Chapter(Acme);
        await Admin.Post($"/api/chapters/{closing}/close", new { lastDay = await Today() });
        var hidden = await App.Chapter(Acme, fields: new ChapterFields { IsPublic = false });
        var committee = await App.Chapter(Acme, fields: new ChapterFields { Kind = ChapterKind.Committee });

        foreach (var id in (Guid[])[closing, hidden, committee, Guid.NewGuid(), await App.Chapter(Globex)])
        {
            (await Visitor.PostAndFail(Applications, Form(plan.Id) with { ChapterIds = [id] })).Error.Code.ShouldBe(DuesErrors.ChapterNotOpen);
        }

        var open = await App.Chapter(Acme);
        (await Visitor.PostAndFail(Applications, Form(plan.Id) with { ChapterIds = [open, open] })).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_chapter_that_closes_before_the_payment_hands_over_to_its_successor()
    {
        var (closing, next) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var receipt = await Apply(Form((await Offer()).Id) with { ChapterIds = [closing] });
        await Admin.Post($"/api/chapters/{closing}/close", new { lastDay = await Today(), successorId = next });
        await App.Belongs(Acme, await App.Member(Acme, Person()), closing, from: await Tomorrow());

        await Pay(receipt.CheckoutUrl!);

        (await BelongingTo(closing)).Count.ShouldBe(1, "today it is still there");
        (await BelongingTo(next, await Tomorrow())).Count.ShouldBe(1, "who joins tomorrow joins its successor");
    }

    [Fact]
    public async Task The_chapters_officer_decides_where_the_plan_leaves_it_to_them()
    {
        var (mine, other) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var chair = As(await App.Officer(Acme, mine, OfficerRole.MembershipChair));
        var plan = await Offer(ByChapter);
        var (here, there) = (await Apply(Form(plan.Id) with { ChapterIds = [mine] }), await Apply(Form(plan.Id) with { ChapterIds = [other] }));
        var central = await Apply(Form((await Offer(Yearly with { NeedsApproval = true })).Id) with { ChapterIds = [mine] });

        var seen = (await chair.Get<PagedResultDto<ApplicationRow>>($"{Applications}?maxResultCount=100")).Items.ToDictionary(row => row.Id);

        seen.Keys.ShouldBe([here.ApplicationId, central.ApplicationId], ignoreOrder: true);
        seen[here.ApplicationId].MayDecide.ShouldBeTrue();
        seen[central.ApplicationId].MayDecide.ShouldBeFalse();
        (await chair.PostAndFail($"{Applications}/{there.ApplicationId}/approve")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await chair.PostAndFail($"{Applications}/{central.ApplicationId}/approve")).Error.Code.ShouldBe(DuesErrors.DecidedByAssociation);
        await chair.Post($"{Applications}/{here.ApplicationId}/approve");
        (await StatusOf(here)).State.ShouldBe(ApplicationState.AwaitingPayment);
    }

    [Fact]
    public async Task Those_who_decide_are_told_that_an_application_waits_and_nobody_else()
    {
        var chapter = await App.Chapter(Acme);
        var (chair, observer) = (await App.Officer(Acme, chapter, OfficerRole.MembershipChair), await App.Officer(Acme, chapter, OfficerRole.Observer));
        var form = Form((await Offer(ByChapter)).Id) with { ChapterIds = [chapter], LastName = $"B{Guid.NewGuid():N}" };

        await Apply(form);
        await App.Settled();

        var mail = App.Mails.To(chair.Email).ShouldHaveSingleItem();
        mail.Subject.ShouldStartWith($"Ada {form.LastName} wants to join");
        mail.HtmlBody.ShouldNotBeNull().ShouldContain("/app/console/applications");
        App.Mails.To(observer.Email).ShouldBeEmpty();
        App.Mails.To(Acme.Admin.Email).ShouldNotContain(mail => $"{mail.Subject} {mail.HtmlBody}".Contains(form.LastName), "the chapter has somebody who decides");
    }

    [Fact]
    public async Task Staff_are_told_where_the_association_decides_and_officers_are_not()
    {
        var chapter = await App.Chapter(Acme);
        var chair = await App.Officer(Acme, chapter, OfficerRole.MembershipChair);
        var form = Form((await Offer(Yearly with { NeedsApproval = true })).Id) with { ChapterIds = [chapter], LastName = $"B{Guid.NewGuid():N}" };

        await Apply(form);
        await App.Settled();

        App.Mails.To(Acme.Admin.Email).ShouldContain(mail => mail.Subject!.Contains(form.LastName));
        App.Mails.To(chair.Email).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_observer_reads_applications_and_decides_none_and_staff_decide_all()
    {
        var mine = await App.Chapter(Acme);
        var observer = As(await App.Officer(Acme, mine, OfficerRole.Observer));
        var receipt = await Apply(Form((await Offer(ByChapter)).Id) with { ChapterIds = [mine] });

        (await observer.Get<PagedResultDto<ApplicationRow>>($"{Applications}?chapterId={mine}")).Items.ShouldHaveSingleItem().MayDecide.ShouldBeFalse();
        (await observer.PostAndFail($"{Applications}/{receipt.ApplicationId}/reject", new { reason = "So" })).Status.ShouldBe(HttpStatusCode.Forbidden);
        await Admin.Post($"{Applications}/{receipt.ApplicationId}/reject", new { reason = "So" });
    }

    [Fact]
    public async Task R32_what_a_plan_includes_holds_for_later_moves_too()
    {
        var (first, second) = (await App.Chapter(Acme), await App.Chapter(Acme));
        var committee = await App.Chapter(Acme, first, new ChapterFields { Kind = ChapterKind.Committee });
        var receipt = await Apply(Form((await Offer(Yearly with { ChapterRule = ChapterRule.ExactlyOne })).Id) with { ChapterIds = [first] });
        await Pay(receipt.CheckoutUrl!);
        var belongs = (await BelongingTo(first))[0];
        var (member, today) = ($"/api/chapters/members/{belongs.MemberId}", await Today());
        var affiliation = (await Admin.Get<WithAffiliations>(member)).Affiliations[0].Id;

        (await Admin.PostAndFail($"{member}/affiliations", new { chapterId = second, from = today })).Error.Code.ShouldBe(ChaptersErrors.TooManyChapters);
        (await Admin.PutAndFail($"{member}/affiliations/{affiliation}/last-day", new { lastDay = today })).Error.Code.ShouldBe(ChaptersErrors.ChapterNeeded);
        await Admin.Post($"{member}/affiliations", new { chapterId = committee, from = today });
        await Admin.Post($"{member}/transfer", new { chapterId = second, expectedChapterId = first, effectiveOn = today });
    }

    [Fact]
    public async Task A_plan_includes_at_least_one_chapter() =>
        (await Admin.PostAndFail("/api/dues/plans", Yearly with { Name = $"Plan {Guid.NewGuid():N}", IncludedChapters = 0 })).Error.Code
            .ShouldBe(DuesErrors.IncludedChaptersInvalid);

    private async Task<DateOnly> Tomorrow() => (await Today()).AddDays(1);

    private async Task<IReadOnlyList<AffiliationFacts>> BelongingTo(Guid chapter, DateOnly? day = null)
    {
        var on = day ?? await Today();
        return await Within(Acme, services => services.GetRequiredService<IAffiliations>().ListAsync([chapter], on));
    }

    private static Members.NewPerson Person() => new() { FirstName = "Grace", LastName = "Hopper", Email = NewEmail() };

    private sealed record WithAffiliations(IReadOnlyList<WithId> Affiliations);

    private sealed record WithId(Guid Id);
}
