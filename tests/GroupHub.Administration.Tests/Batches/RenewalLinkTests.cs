using System.Net;
using GroupHub.Administration.Domain;
using GroupHub.Administration.Features;
using GroupHub.Chapters;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace GroupHub.Administration.Tests.Batches;

public sealed class RenewalLinkTests(BatchApp app) : BatchTest(app)
{
    [Fact]
    public async Task Whoever_can_renew_today_gets_the_letter_and_why_others_do_not_is_said_before()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var today = await App.Today(Acme);
        var ending = await Members(2, chapter, term: new(today.AddDays(-360), today.AddDays(5)));
        var lapsed = (await Members(1, chapter, term: await App.LapsedTerm(Acme))).Single();
        var early = (await Members(1, chapter, "Early")).Single();
        var chosen = await Choose(As(secretary), [.. ending, lapsed, early]);

        var preview = await As(secretary).Get<BatchPreview>($"{Links}/preview?selectionId={chosen.Id}");
        var batch = await As(secretary).Post<StartedBatch>(Links, new { requestId = Guid.NewGuid(), selectionId = chosen.Id });
        await Run(batch.Id);

        preview.Able.ShouldBe(3);
        preview.Reasons.ShouldBe([new("RenewalNotOpen", 1)]);
        var row = await Row(As(secretary), batch.Id);
        (row.State, row.Done, row.LeftOut, row.MayTakeBack).ShouldBe((BatchState.Done, 3, 1, false));
        foreach (var id in ending) (await Inbox(id)).ShouldHaveSingleItem().HtmlBody.ShouldNotBeNull().ShouldContain("/app/membership");
        (await Inbox(lapsed)).ShouldHaveSingleItem().Subject.ShouldNotBeNull().ShouldContain(" ran to ");
        (await Inbox(early)).ShouldBeEmpty();
    }

    [Fact]
    public async Task P49_within_a_day_nobody_is_written_to_twice()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var today = await App.Today(Acme);
        var id = (await Members(1, chapter, term: new(today.AddDays(-360), today.AddDays(5)))).Single();
        var chosen = await Choose(As(secretary), id);
        var again = new { requestId = Guid.NewGuid(), selectionId = chosen.Id };

        await Run((await As(secretary).Post<StartedBatch>(Links, again)).Id);
        await Run((await As(secretary).Post<StartedBatch>(Links, again)).Id);
        (await As(secretary).Get<BatchPreview>($"{Links}/preview?selectionId={chosen.Id}")).Reasons.ShouldBe([new("RenewalLinkSent", 1)]);
        await Run((await As(secretary).Post<StartedBatch>(Links, again with { requestId = Guid.NewGuid() })).Id);

        (await Inbox(id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_letter_is_not_taken_back()
    {
        var chosen = await Choose(Admin, await Members(1, null));
        var batch = await Admin.Post<StartedBatch>(Links, new { requestId = Guid.NewGuid(), selectionId = chosen.Id });

        (await Admin.PostAndFail($"{Batches}/{batch.Id}/take-back")).Error.Code.ShouldBe(AdministrationErrors.BatchStays);
    }

    [Fact]
    public async Task Whoever_may_only_look_sends_no_links()
    {
        var chapter = await App.Chapter(Acme);
        var observer = await App.Officer(Acme, chapter, OfficerRole.Observer);
        var chosen = await Choose(As(observer), await Members(1, chapter));

        (await As(observer).PostAndFail(Links, new { requestId = Guid.NewGuid(), selectionId = chosen.Id })).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await As(observer).Get($"{Links}/preview?selectionId={chosen.Id}")).ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<IReadOnlyList<MimeMessage>> Inbox(Guid memberId)
    {
        var person = (await App.In(Acme, services => services.GetRequiredService<IMemberDirectory>().GetAsync([memberId]))).Single();
        return App.Mails.To(person.Email);
    }
}
