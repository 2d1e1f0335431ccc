using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using GroupHub.TestKit;

namespace GroupHub.Networking.Tests.Features;

/// <summary>One mail for each quiet stretch, to whoever has not read it and wants to be written to.</summary>
public sealed class ThreadLetterTests(NetworkApp app) : NetworkingTest(app)
{
    [Fact]
    public async Task When_a_thread_has_fallen_quiet_each_reader_gets_one_mail_without_the_words()
    {
        var (ada, grace, edsger, thread) = await Awake();
        foreach (var text in (string[])["One secret", "Two secrets"]) await Quiet(await Write(grace, thread, text));
        await Quiet(await Write(edsger, thread, "Three secrets"));

        await Run(thread);
        await Run(thread);

        var mail = Written(ada).ShouldHaveSingleItem();
        mail.Subject.ShouldBe($"{grace.Name} and {edsger.Name} wrote to you");
        mail.HtmlBody.ShouldNotBeNull().ShouldContain("3 messages wait");
        mail.ToString().ShouldNotContain("secret");
        mail.HtmlBody.ShouldContain($"/app/introductions/{thread}");
        Written(grace).ShouldHaveSingleItem().Subject.ShouldBe($"{edsger.Name} wrote to you");
    }

    [Fact]
    public async Task While_they_talk_to_and_fro_nobody_gets_a_mail()
    {
        var (ada, grace, _, thread) = await Awake();
        await Quiet(await Write(grace, thread));
        await Write(grace, thread, "And one thing more");

        await Run(thread);

        Written(ada).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_has_read_it_gets_none_and_the_next_stretch_is_a_mail_of_its_own()
    {
        var (ada, grace, edsger, thread) = await Awake();
        await Quiet(await Write(grace, thread));
        await As(ada).Post($"{Api}/introductions/{thread}/read", new { number = 1 });
        await Run(thread);
        (Written(ada).Count, Written(edsger).Count).ShouldBe((0, 1));

        await Quiet(await Write(grace, thread, "Still there?"));
        await Run(thread);

        (Written(ada).Count, Written(edsger).Count).ShouldBe((1, 2));
        Written(edsger)[1].HtmlBody.ShouldNotBeNull().ShouldContain("A message waits");
    }

    [Fact]
    public async Task R70_not_at_night_not_about_whom_one_muted_and_not_to_who_does_not_want_it()
    {
        var (ada, grace, edsger, thread) = await Awake();
        var hour = DateTime.UtcNow.Hour;
        await Choose(ada, settings => settings with { QuietFrom = hour, QuietUntil = (hour + 2) % 24 });
        await Choose(edsger, settings => settings with { Silenced = [MailKind.Introductions] });
        await Quiet(await Write(grace, thread));

        await Run(thread);
        (Written(ada).Count, Written(edsger).Count).ShouldBe((0, 0));
        await Choose(ada, settings => settings with { QuietFrom = 0, QuietUntil = 0 });
        await Run(thread);
        Written(ada).ShouldHaveSingleItem("what was not sent at night is sent in the morning");
        await As(ada).Post($"{Api}/distances", new KeepDistance(grace.Id, DistanceKind.Mute));
        await Quiet(await Write(grace, thread, "Hello?"));
        await Run(thread);

        Written(ada).ShouldHaveSingleItem();
        (await Messages(ada, thread)).Count.ShouldBe(2, "muted is not unread");
    }

    [Fact]
    public async Task Who_has_left_or_whose_rights_rest_is_not_written_to()
    {
        var (ada, grace, edsger, thread) = await Awake();
        await App.Suspended(Acme, edsger.Id);
        await Quiet(await Write(grace, thread));
        await As(ada).Post($"{Api}/introductions/{thread}/leave");

        await Run(thread);

        (Written(ada).Count, Written(edsger).Count).ShouldBe((0, 0));
    }

    /// <summary>Three who were introduced, none of them asleep, and their thread.</summary>
    private async Task<(Person, Person, Person, Guid)> Awake()
    {
        var (ada, grace, edsger) = await Three();
        foreach (var person in (Person[])[ada, grace, edsger]) await Choose(person, settings => settings with { QuietFrom = 0, QuietUntil = 0 });
        return (ada, grace, edsger, await Introduced(ada, grace, edsger));
    }

    /// <summary>As if it had been written twenty minutes ago.</summary>
    private Task Quiet(WrittenMessage message) =>
        Rewind<ThreadMessage>(message.Id, row => row.SetProperty(m => m.WrittenAt, DateTime.UtcNow.AddMinutes(-20)));

    /// <summary>What the worker does for one thread.</summary>
    private async Task Run(Guid thread)
    {
        var readers = (await Send(new ListUntoldReaders())).Where(reader => reader.IntroductionId == thread);
        foreach (var reader in readers) await Send(new TellOfMessages(reader.IntroductionId, reader.MemberId));
        await App.Settled();
    }

    private List<MimeKit.MimeMessage> Written(Person to) =>
        [.. App.Mails.To(to.User.Email).Where(mail => mail.Subject!.EndsWith("wrote to you", StringComparison.Ordinal))];
}
