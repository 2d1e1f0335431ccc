using System.Net;
using GroupHub.Communication.Domain;
using GroupHub.Communication.Features;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Communication.Tests.Features;

public sealed class StopTests(MailApp app) : MailTest(app)
{
    [Fact]
    public async Task P48_opening_the_link_of_a_mail_changes_nothing_and_posting_to_it_switches_the_stream_off()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var reader = await Member(chapter);
        var account = await App.Account(Acme, reader.Id);
        await Sent(secretary, To(chapter));
        var link = LinkIn(reader);

        (await Visitor.Get(link)).ShouldBe(HttpStatusCode.OK);
        (await Visitor.Http.SendAsync(new HttpRequestMessage(HttpMethod.Head, link))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ChoicesOf(account)).ShouldAllBe(choice => choice.IsOn);
        await Click(Visitor, link);
        await Click(Visitor, link);

        var choices = await ChoicesOf(account);
        var chosen = choices.Single(choice => choice.Stream == MailStream.Chapter);
        (chosen.IsOn, chosen.Way).ShouldBe((false, ChoiceWay.Link));
        chosen.ChosenAt.ShouldNotBeNull();
        choices.Single(choice => choice.Stream == MailStream.Association).IsOn.ShouldBeTrue("streams are switched off one by one");
    }

    [Fact]
    public async Task R69_every_copy_can_be_unsubscribed_with_one_click_of_the_mail_program()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var reader = await Member(chapter);
        await Sent(secretary, To(chapter));

        var mail = Inbox(reader)[0];
        mail.Headers["List-Unsubscribe-Post"].ShouldBe("List-Unsubscribe=One-Click");
        mail.Headers["List-Unsubscribe"].ShouldNotBeNull().ShouldStartWith("<http://acme.localhost/announcements/stop?key=");
        WebUtility.HtmlDecode(mail.HtmlBody!).ShouldContain(LinkIn(reader), customMessage: "people find it too");
    }

    [Fact]
    public async Task After_that_only_the_other_stream_arrives_until_it_is_switched_on_again()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var reader = await Member(chapter);
        var account = await App.Account(Acme, reader.Id);
        await Sent(secretary, To(chapter, "First"));
        await Click(Visitor, LinkIn(reader));

        await Sent(secretary, To(chapter, "Second"));
        await Sent(Acme.Admin, To(null, $"{ToAll}third"));
        await As(account).Put(Choices, new { stream = "chapter", isOn = true });
        await Sent(secretary, To(chapter, "Fourth"));

        string[] sent = ["First", "Second", $"{ToAll}third", "Fourth"];
        Everything(reader).Select(mail => mail.Subject).Intersect(sent).ShouldBe(["First", $"{ToAll}third", "Fourth"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_link_that_was_changed_or_belongs_elsewhere_switches_nothing_off()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var reader = await Member(chapter);
        var account = await App.Account(Acme, reader.Id);
        await Sent(secretary, To(chapter));
        var link = LinkIn(reader);

        foreach (var (visitor, path) in ((Caller, string)[])[(Visitor, link[..^3]), (Visitor, "/announcements/stop"), (Visitor, "/announcements/stop?key=x"), (App.Visitor(Globex), link)])
        {
            (await visitor.Http.PostAsync(path, null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await visitor.Get(path)).ShouldBe(HttpStatusCode.NotFound);
        }

        (await ChoicesOf(account)).ShouldAllBe(choice => choice.IsOn);
    }

    [Fact]
    public async Task Of_somebody_who_is_erased_a_late_click_keeps_nothing()
    {
        var (chapter, secretary) = await ChapterWithSecretary();
        var reader = await Member(chapter);
        await Sent(secretary, To(chapter));
        var link = LinkIn(reader);
        (await Admin.Http.DeleteAsync($"/api/members/{reader.Id}")).EnsureSuccessStatusCode();

        await Click(Visitor, link);

        (await App.In(Acme, services => services.GetRequiredService<StreamChoices>().OfAsync(reader.Id, default))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Staff_without_a_profile_have_no_choices() =>
        (await Admin.GetAndFail(Choices)).Error.Code.ShouldBe(CommunicationErrors.MembersOnly);

    private Task<IReadOnlyList<MailChoice>> ChoicesOf(TestUser user) => As(user).Get<IReadOnlyList<MailChoice>>(Choices);

    private string LinkIn(Reader reader) => new Uri(Inbox(reader)[0].Headers["List-Unsubscribe"]!.Trim('<', '>')).PathAndQuery;

    private static async Task Click(Caller visitor, string link)
    {
        using var click = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        (await visitor.Http.PostAsync(link, click)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
