using System.Net;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using GroupHub.TestKit;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking.Tests.Features;

/// <summary>The thread of the three (N7): who reads what, and who does not.</summary>
public sealed class ThreadTests(NetworkApp app) : NetworkingTest(app)
{
    [Fact]
    public async Task N7_once_both_have_said_yes_the_three_write_to_each_other()
    {
        var (ada, grace, edsger) = await Three();
        var thread = await Introduced(ada, grace, edsger);

        await Write(grace, thread, "You two should talk.");
        await Write(ada, thread, "Tuesday?");
        await Write(edsger, thread, "Gladly.");

        foreach (var person in (Person[])[ada, grace, edsger])
        {
            (await Messages(person, thread)).Select(message => (message.Number, message.Text)).ShouldBe([(1, "You two should talk."), (2, "Tuesday?"), (3, "Gladly.")]);
        }

        (await Messages(ada, thread)).Select(message => message.IsMine).ShouldBe([false, true, false]);
        (await Thread(grace, thread)).MyPart.ShouldBe(IntroductionPart.Connector);
    }

    [Fact]
    public async Task The_page_says_how_it_came_about_and_gives_the_card_to_the_two_only()
    {
        var (ada, grace, edsger) = await Three();
        var thread = await Introduced(ada, grace, edsger);

        var (mine, connectors) = (await Thread(ada, thread), await Thread(grace, thread));

        (mine.Context, mine.Recommendation).ShouldBe(("Plans the quarter.", "You will like each other."));
        mine.People.Select(person => (person.Person.Id, person.IsThere)).ShouldBe([(ada.Id, true), (grace.Id, true), (edsger.Id, true)]);
        (mine.Card!.Email, connectors.Card, connectors.Meeting).ShouldBe((edsger.User.Email, null, null));
        App.Mails.To(grace.User.Email).ShouldContain(mail => mail.Subject == $"{ada.Name} and {edsger.Name} are introduced");
    }

    [Fact]
    public async Task Before_both_have_said_yes_there_is_no_thread_whatever_was_answered()
    {
        var (ada, grace, edsger) = await Three();
        var wish = (await As(ada).Post<WishedId>($"{Api}/introductions", new WishIntroduction { RequestId = Guid.NewGuid(), ConnectorId = grace.Id, TargetId = edsger.Id, Context = "Why", Benefit = "What" })).Id;
        await As(grace).Post($"{Api}/introductions/{wish}/pass-on", new { });
        await As(edsger).Post($"{Api}/introductions/{wish}/decline");

        foreach (var person in (Person[])[ada, grace, edsger])
        {
            await ShouldBeHidden(As(person).GetAndFail($"{Api}/introductions/{wish}/thread"));
            await ShouldBeHidden(As(person).PostAndFail($"{Api}/introductions/{wish}/messages", new { requestId = Guid.NewGuid(), text = "Hello" }));
        }
    }

    [Fact]
    public async Task N20_nobody_else_reads_or_writes_neither_a_fourth_nor_an_admin_nor_another_association()
    {
        var (ada, grace, edsger) = await Three();
        var thread = await Introduced(ada, grace, edsger);
        await Write(ada, thread);
        var (stranger, elsewhere) = (await Member("Stranger"), await Member("Elsewhere", at: Globex));
        var officer = await App.Officer(Acme, await App.Chapter(Acme), Chapters.OfficerRole.President);

        foreach (var path in (string[])["thread", "messages"])
        {
            foreach (var person in (Person[])[stranger, elsewhere]) await ShouldBeHidden(As(person).GetAndFail($"{Api}/introductions/{thread}/{path}"));
            foreach (var staff in (Caller[])[Admin, App.As(officer)]) (await staff.Get($"{Api}/introductions/{thread}/{path}")).ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
        }

        foreach (var person in (Person[])[stranger, elsewhere])
        {
            await ShouldBeHidden(As(person).PostAndFail($"{Api}/introductions/{thread}/messages", new { requestId = Guid.NewGuid(), text = "Hello" }));
            foreach (var verb in (string[])["leave", "return"]) await ShouldBeHidden(As(person).PostAndFail($"{Api}/introductions/{thread}/{verb}"));
            await ShouldBeHidden(As(person).PostAndFail($"{Api}/introductions/{thread}/read", new { number = 1 }));
            await ShouldBeHidden(As(person).PutAndFail($"{Api}/introductions/{thread}/outcome", new { outcome = "work" }));
            (await Threads(person)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task What_is_too_long_empty_or_without_a_key_is_refused_and_said_where()
    {
        var (ada, grace, edsger) = await Three();
        var thread = await Introduced(ada, grace, edsger);

        (await Refused(ada, thread, new { requestId = Guid.Empty, text = "  " })).ShouldBe(["requestId", "text"], ignoreOrder: true);
        (await Refused(ada, thread, new { requestId = Guid.NewGuid(), text = new string('x', 2001) })).ShouldBe(["text"]);
        (await As(ada).PostAndFail($"{Api}/introductions/{thread}/read", new { number = 0 })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await As(ada).GetAndFail($"{Api}/introductions/{thread}/messages?before=-1")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Write(ada, thread, new string('x', 2000))).Number.ShouldBe(1);
        (await Write(ada, thread, "<b>\u0001 plain & simple</b>")).Number.ShouldBe(2);
        (await Messages(grace, thread))[1].Text.ShouldBe("<b>\u0001 plain & simple</b>");
    }

    [Fact]
    public async Task P57_the_same_message_sent_several_times_at_once_is_one()
    {
        var (ada, grace, edsger) = await Three();
        var (thread, request) = (await Introduced(ada, grace, edsger), Guid.NewGuid());

        var written = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Write(ada, thread, "Tuesday?", request)));

        written.Distinct().ShouldHaveSingleItem().Number.ShouldBe(1);
        (await Messages(edsger, thread)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Who_write_at_once_take_turns_and_nothing_is_lost()
    {
        var (ada, grace, edsger) = await Three();
        var thread = await Introduced(ada, grace, edsger);

        for (var turn = 0; turn < 4; turn++) await Task.WhenAll(((Person[])[ada, grace, edsger]).Select(person => Write(person, thread, $"{person.Name} {turn}")));

        var seen = await Messages(ada, thread);
        seen.Select(message => message.Number).ShouldBe(Enumerable.Range(1, 12));
        seen.Select(message => message.Text).Distinct().Count().ShouldBe(12);
        (await Messages(edsger, thread)).Select(message => message.Id).ShouldBe(seen.Select(message => message.Id));
    }

    [Fact]
    public async Task Pages_go_back_from_the_latest_and_nothing_new_shifts_them()
    {
        var (ada, grace, edsger) = await Three();
        var thread = await Introduced(ada, grace, edsger);
        for (var number = 1; number <= 5; number++) await Write(ada, thread, $"{number}");

        var latest = await As(grace).Get<PagedResultDto<ThreadMessageRow>>($"{Api}/introductions/{thread}/messages?maxResultCount=2");
        await Write(edsger, thread, "6");
        var before = await As(grace).Get<PagedResultDto<ThreadMessageRow>>($"{Api}/introductions/{thread}/messages?maxResultCount=2&before={latest.Items[^1].Number}");

        (latest.TotalCount, before.TotalCount).ShouldBe((5, 3));
        latest.Items.Concat(before.Items).Select(message => message.Text).ShouldBe(["5", "4", "3", "2"]);
    }

    [Fact]
    public async Task What_is_unread_is_counted_until_it_was_seen()
    {
        var (ada, grace, edsger) = await Three();
        var thread = await Introduced(ada, grace, edsger);
        await Write(grace, thread);
        await Write(grace, thread, "Or Wednesday?");

        (await Unread(ada), await Unread(grace), await Unread(edsger)).ShouldBe((2, 0, 2));
        (await Threads(ada)).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            row => row.Unread.ShouldBe(2), row => row.Latest!.Text.ShouldBe("Or Wednesday?"), row => row.Others.Select(other => other.Id).ShouldBe([grace.Id, edsger.Id]));
        var suggestion = (await As(ada).Get<MyWeek>($"{Api}/week")).Suggestions.Single(suggestion => suggestion.Action == SuggestedAction.ReadThread);
        (suggestion.Person.Id, suggestion.SubjectId).ShouldBe((grace.Id, thread));
        suggestion.Because.ShouldStartWith($"{grace.FirstName} wrote to you on");

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => As(ada).Post($"{Api}/introductions/{thread}/read", new { number = 99 })));

        (await Unread(ada), await Unread(edsger)).ShouldBe((0, 2));
        await Write(edsger, thread, "Wednesday");
        (await Unread(ada)).ShouldBe(1, "having said that one has read more than there is reads nothing ahead");
    }

    [Fact]
    public async Task The_thread_with_the_latest_word_comes_first()
    {
        var (ada, grace, edsger) = await Three();
        var (first, second) = (await Introduced(ada, grace, edsger), await Introduced(edsger, ada, grace));
        (await Threads(ada)).Select(row => row.Id).ShouldBe([second, first]);

        await Write(grace, first);

        (await Threads(ada)).Select(row => row.Id).ShouldBe([first, second]);
    }

    [Fact]
    public async Task Who_leaves_reads_no_more_and_does_not_see_later_what_was_written_meanwhile()
    {
        var (ada, grace, edsger) = await Three();
        var thread = await Introduced(ada, grace, edsger);
        await Write(ada, thread, "With Grace");
        await As(grace).Post($"{Api}/introductions/{thread}/leave");
        await As(grace).Post($"{Api}/introductions/{thread}/leave");

        await Write(ada, thread, "Without Grace");
        (await Messages(grace, thread)).Select(message => message.Text).ShouldBe(["With Grace"]);
        ((await Unread(grace)), (await Thread(grace, thread)).HasLeft).ShouldBe((0, true));
        (await Thread(ada, thread)).People.Single(person => person.Person.Id == grace.Id).IsThere.ShouldBeFalse();
        (await As(grace).PostAndFail($"{Api}/introductions/{thread}/messages", new { requestId = Guid.NewGuid(), text = "x" })).Error.Code.ShouldBe(NetworkingErrors.LeftThread);

        await As(grace).Post($"{Api}/introductions/{thread}/return");
        await Write(edsger, thread, "With Grace again");

        (await Messages(grace, thread)).Select(message => message.Text).ShouldBe(["With Grace", "With Grace again"]);
        (await Messages(ada, thread)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task Where_everybody_else_has_left_nothing_is_written()
    {
        var (ada, grace, edsger) = await Three();
        var thread = await Introduced(ada, grace, edsger);
        foreach (var person in (Person[])[grace, edsger]) await As(person).Post($"{Api}/introductions/{thread}/leave");

        (await Thread(ada, thread)).CanWrite.ShouldBeFalse();
        (await As(ada).PostAndFail($"{Api}/introductions/{thread}/messages", new { requestId = Guid.NewGuid(), text = "x" })).Error.Code.ShouldBe(NetworkingErrors.NobodyThere);
    }

    [Fact]
    public async Task Whoever_blocks_another_leaves_what_they_have_in_common_and_no_reason_is_said()
    {
        var (ada, grace, edsger) = await Three();
        var thread = await Introduced(ada, grace, edsger);

        await Block(edsger, ada);
        await Write(ada, thread, "Are you there?");

        (await Messages(edsger, thread)).ShouldBeEmpty();
        (await Thread(edsger, thread)).HasLeft.ShouldBeTrue();
        (await Thread(ada, thread)).People.Select(person => person.IsThere).ShouldBe([true, true, false]);
        (await As(edsger).PostAndFail($"{Api}/introductions/{thread}/return")).Error.Code.ShouldBe(NetworkingErrors.BlockedSomebodyThere);
        await As(edsger).Post($"{Api}/distances/end", new EndDistance(ada.Id, DistanceKind.Block));
        await As(edsger).Post($"{Api}/introductions/{thread}/return");

        await Write(ada, thread, "There you are");
        (await Messages(edsger, thread)).ShouldHaveSingleItem().Text.ShouldBe("There you are");
    }

    /// <summary>Somebody may have been blocked before there were threads, and both be there.</summary>
    [Fact]
    public async Task Between_two_who_are_kept_apart_nothing_passes_though_both_are_there_for_the_third()
    {
        var (ada, grace, edsger) = await Three();
        var thread = await Introduced(ada, grace, edsger);
        await Block(edsger, ada);
        var place = (await Rows<ThreadPlace>(places => places.Where(place => place.OwnerId == edsger.Id))).ShouldHaveSingleItem();
        await Rewind<ThreadPlace>(place.Id, row => row.SetProperty(p => p.LeftAt, (DateTime?)null));

        await Write(ada, thread, "From Ada");
        await Write(edsger, thread, "From Edsger");

        (await Messages(ada, thread)).ShouldHaveSingleItem().Text.ShouldBe("From Ada");
        (await Messages(edsger, thread)).ShouldHaveSingleItem().Text.ShouldBe("From Edsger");
        (await Messages(grace, thread)).Count.ShouldBe(2);
        (await Thread(ada, thread)).People.Select(person => person.IsThere).ShouldBe([true, true, false]);
    }

    [Fact]
    public async Task Whose_rights_rest_reads_and_does_not_write_and_finds_what_was_written_once_they_are_back()
    {
        var (ada, grace, edsger) = await Three();
        var thread = await Introduced(ada, grace, edsger);
        await App.Suspended(Acme, ada.Id);
        await Write(grace, thread);

        (await As(ada).PostAndFail($"{Api}/introductions/{thread}/messages", new { requestId = Guid.NewGuid(), text = "x" })).Error.Code.ShouldBe(NetworkingErrors.MembershipRests);
        (await Thread(grace, thread)).People.Select(person => person.IsThere).ShouldBe([false, true, true]);
        await App.Suspended(Acme, edsger.Id);
        (await As(grace).PostAndFail($"{Api}/introductions/{thread}/messages", new { requestId = Guid.NewGuid(), text = "x" })).Error.Code.ShouldBe(NetworkingErrors.NobodyThere);
        await App.Reinstated(Acme, ada.Id);

        (await Write(ada, thread, "Back")).Number.ShouldBe(2);
        (await Messages(ada, thread)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task There_is_an_end_to_what_one_writes_in_a_day()
    {
        var (ada, grace, edsger) = await Three();
        var thread = await Introduced(ada, grace, edsger);
        await Write(ada, thread);
        await Fill(thread, ada, grace, ThreadMessage.MostPerDay - 1);

        (await As(ada).PostAndFail($"{Api}/introductions/{thread}/messages", new { requestId = Guid.NewGuid(), text = "x" })).Error.Code.ShouldBe(NetworkingErrors.TooMuchWritten);
        (await Write(grace, thread)).Number.ShouldBe(2);
    }

    [Fact]
    public async Task R63_a_thread_ends_for_all_with_whoever_is_no_longer_on_file()
    {
        var (ada, grace, edsger) = await Three();
        var (thread, other) = (await Introduced(ada, grace, edsger), await Introduced(ada, edsger, await Member("Turing")));
        foreach (var id in (Guid[])[thread, other]) await Write(ada, id);
        await As(ada).Put($"{Api}/introductions/{thread}/outcome", new { outcome = "advice", text = "Grace knew" });

        await Send(new ForgetMember(grace.Id));

        await ShouldBeHidden(As(ada).GetAndFail($"{Api}/introductions/{thread}/messages"));
        (await Rows<ThreadMessage>(all => all.Where(row => row.IntroductionId == thread))).ShouldBeEmpty();
        (await Rows<ThreadPlace>(all => all.Where(row => row.IntroductionId == thread))).ShouldBeEmpty();
        (await Rows<Outcome>(all => all.Where(row => row.IntroductionId == thread))).ShouldBeEmpty();
        (await Messages(ada, other)).ShouldHaveSingleItem();
    }

    private async Task<IReadOnlyList<ThreadRow>> Threads(Person of) =>
        (await As(of).Get<PagedResultDto<ThreadRow>>($"{Api}/introductions/threads?maxResultCount=100")).Items;

    private async Task<int> Unread(Person of) => (await As(of).Get<UnreadCount>($"{Api}/introductions/unread")).Messages;

    private async Task<IEnumerable<string>> Refused(Person by, Guid thread, object body) =>
        (await As(by).PostAndFail($"{Api}/introductions/{thread}/messages", body)).Error.ValidationErrors.ShouldNotBeNull().SelectMany(error => error.Members);

    /// <summary>Older messages, beside those that the thread has counted.</summary>
    private Task Fill(Guid thread, Person by, Person reader, int count) => Within(Acme, async services =>
    {
        var said = Enumerable.Range(1000, count).Select(number =>
            ThreadMessage.Of(Guid.NewGuid(), thread, number, new SaidWords(Guid.NewGuid(), by.Id, [reader.Id], "x"), DateTime.UtcNow));
        await Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions
            .GetRequiredService<Volo.Abp.Domain.Repositories.IRepository<ThreadMessage, Guid>>(services).InsertManyAsync(said);
    });
}
