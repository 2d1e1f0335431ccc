using System.Net;
using System.Text.RegularExpressions;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using GroupHub.TestKit;

namespace GroupHub.Networking.Tests.Features;

public sealed partial class NudgeTests(NetworkApp app) : NetworkingTest(app)
{
    [Fact]
    public async Task P49_what_is_due_is_written_about_once_however_often_the_worker_runs()
    {
        var (ada, grace) = await Awake();
        await Promise(ada, grace, "the tender calendar");

        await Run(ada);
        await Run(ada);

        var mail = App.Mails.To(ada.User.Email).ShouldHaveSingleItem();
        mail.Subject.ShouldBe($"A word with {grace.Name}?");
        mail.HtmlBody.ShouldNotBeNull().ShouldContain("the tender calendar");
    }

    [Fact]
    public async Task P49_another_reference_date_is_another_reminder()
    {
        var (ada, grace) = await Awake();
        var today = await Today();
        await Note(ada, grace, on: today.AddDays(-40));
        await As(ada).Put($"{Api}/ties", new KeepInTouch(grace.Id, 14, null));
        await Run(ada);

        await Note(ada, grace, on: today.AddDays(-20));
        await Run(ada);
        await Run(ada);

        App.Mails.To(ada.User.Email).Count.ShouldBe(2);
    }

    [Fact]
    public async Task R70_there_are_at_most_two_mails_a_week_and_what_is_left_comes_later()
    {
        var (ada, grace) = await Awake();
        var (edsger, turing) = (await Member("Edsger"), await Member("Turing"));
        await Promise(ada, grace, "one");
        await Run(ada);
        await Promise(ada, edsger, "two");
        await Run(ada);
        await Promise(ada, turing, "three");
        await Run(ada);
        App.Mails.To(ada.User.Email).Count.ShouldBe(2);

        foreach (var nudge in await Rows<Nudge>(all => all.Where(nudge => nudge.OwnerId == ada.Id)))
        {
            await Rewind<Nudge>(nudge.Id, row => row.SetProperty(n => n.SentAt, n => n.SentAt.AddDays(-8)));
        }

        await Run(ada);

        App.Mails.To(ada.User.Email).Count.ShouldBe(3);
    }

    [Fact]
    public async Task R70_nobody_is_written_to_in_the_quiet_hours_or_who_does_not_want_it()
    {
        var (asleep, ada) = await Awake();
        var (never, stopped) = (await Member("Never"), await Member("Stopped"));
        var hour = DateTime.UtcNow.Hour;
        await Choose(asleep, settings => settings with { QuietFrom = hour, QuietUntil = (hour + 2) % 24 });
        await Choose(never, settings => settings with { NudgesPerWeek = 0, QuietFrom = 0, QuietUntil = 0 });
        await Choose(stopped, settings => settings with { Silenced = [MailKind.Nudges], QuietFrom = 0, QuietUntil = 0 });
        foreach (var person in (Person[])[asleep, never, stopped])
        {
            await Promise(person, ada, "The calendar");
            await Run(person);
        }

        foreach (var person in (Person[])[asleep, never, stopped]) App.Mails.To(person.User.Email).ShouldBeEmpty(person.Name);
    }

    [Fact]
    public async Task R56_after_two_weeks_the_recipient_and_after_a_month_the_giver_hear_that_nothing_was_heard()
    {
        var (ada, grace) = await Awake();
        await Choose(grace, settings => settings with { QuietFrom = 0, QuietUntil = 0 });
        var id = await Sent(ada, grace);
        foreach (var item in await Desk(grace)) await As(grace).Post($"{Api}/follow-ups/{item.Id}/drop");
        var before = App.Mails.To(grace.User.Email).Count;

        await Silent(id, 13);
        await Run(grace);
        App.Mails.To(grace.User.Email).Count.ShouldBe(before);
        await Silent(id, 15);
        await Run(grace);
        await Run(grace);
        await Run(ada);
        App.Mails.To(grace.User.Email).Count.ShouldBe(before + 1);
        App.Mails.To(ada.User.Email).ShouldBeEmpty();
        await Silent(id, 31);
        await Run(ada);
        await Run(ada);

        App.Mails.To(ada.User.Email).ShouldHaveSingleItem().HtmlBody.ShouldNotBeNull().ShouldContain("There is no news from Grace");
    }

    [Fact]
    public async Task P48_opening_the_stop_link_stops_nothing_and_posting_to_it_does_without_signing_in()
    {
        var (ada, grace) = await Awake();
        await Promise(ada, grace, "one");
        await Run(ada);
        var link = new Uri(WebUtility.HtmlDecode(StopLink().Match(App.Mails.To(ada.User.Email)[0].HtmlBody!).Value)).PathAndQuery;

        (await Visitor.Get(link)).ShouldBe(HttpStatusCode.OK);
        (await As(ada).Get<NetworkSettings>($"{Api}/settings")).Silenced.ShouldBeEmpty();
        using var click = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
        (await Visitor.Http.PostAsync(link, click)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await As(ada).Get<NetworkSettings>($"{Api}/settings")).Silenced.ShouldBe([MailKind.Nudges]);
        App.Mails.To(ada.User.Email)[0].Headers["List-Unsubscribe"].ShouldBe($"<http://acme.localhost{link}>");
    }

    [Fact]
    public async Task A_stop_link_that_was_changed_or_belongs_elsewhere_stops_nothing()
    {
        var (ada, grace) = await Awake();
        await Promise(ada, grace, "one");
        await Run(ada);
        var link = new Uri(WebUtility.HtmlDecode(StopLink().Match(App.Mails.To(ada.User.Email)[0].HtmlBody!).Value)).PathAndQuery;

        foreach (var (visitor, path) in ((Caller, string)[])[(Visitor, link[..^3]), (Visitor, "/network/stop"), (App.Visitor(Globex), link)])
        {
            (await visitor.Http.PostAsync(path, null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (await As(ada).Get<NetworkSettings>($"{Api}/settings")).Silenced.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_over_is_ended_and_ending_it_again_changes_nothing()
    {
        await Send(new EndWhatIsOver());
        await Send(new EndWhatIsOver());

        (await Rows<Ask>(all => all.Where(ask => ask.State == AskState.Open && ask.NeededBy < DateOnly.FromDateTime(DateTime.UtcNow.AddDays(-1))))).ShouldBeEmpty();
    }

    /// <summary>Two members, the first without quiet hours.</summary>
    private async Task<(Person, Person)> Awake()
    {
        var (ada, grace) = await Two();
        await Choose(ada, settings => settings with { QuietFrom = 0, QuietUntil = 0 });
        return (ada, grace);
    }

    /// <summary>What the worker does for one member.</summary>
    private async Task Run(Person member)
    {
        if ((await Send(new ListDueNudges())).Contains(member.Id)) await Send(new NudgeMember(member.Id));
    }

    private async Task Promise(Person by, Person to, string what) => await As(by).Post<PlannedItem>(
        $"{Api}/follow-ups", new PlanFollowUp { RequestId = Guid.NewGuid(), MemberId = to.Id, Text = what, DueOn = await Today() });

    private async Task<Guid> Sent(Person by, Person to)
    {
        var id = (await As(by).Post<PreparedReferral>($"{Api}/referrals", new PrepareReferral { RequestId = Guid.NewGuid(), RecipientId = to.Id, PersonName = "Linden", Need = "A garden" })).Id;
        await As(by).Post($"{Api}/referrals/{id}/consent", new { way = "inPerson", on = await Today() });
        await As(by).Post($"{Api}/referrals/{id}/send");
        await App.Settled();
        return id;
    }

    private Task Silent(Guid referral, int days) => Rewind<Referral>(referral, row => row.SetProperty(r => r.MovedAt, DateTime.UtcNow.AddDays(-days)));

    [GeneratedRegex("http[^\"]*/network/stop[^\"]*")]
    private static partial Regex StopLink();
}
