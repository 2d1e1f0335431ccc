using System.Net;
using GroupHub.Members;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking.Tests.Features;

public sealed class TimelineTests(NetworkApp app) : NetworkingTest(app)
{
    [Fact]
    public async Task N17_what_was_noted_stands_in_one_row_with_the_meetings_both_were_at()
    {
        var (ada, grace) = await Two();
        var met = await Met(DateTime.UtcNow.AddDays(-3), [ada, grace]);
        await Note(ada, grace, TouchKind.OneToOne, text: "She plans the quarter.");
        await Note(ada, grace, TouchKind.Message, on: (await Today()).AddDays(-10));

        var timeline = await Timeline(ada, grace);

        timeline.Entries.Items.Select(entry => (entry.Kind, entry.MeetingTitle))
            .ShouldBe([(TouchKind.OneToOne, null), (null, met.Title), (TouchKind.Message, null)]);
        timeline.Band.ShouldBe(TieBand.Close);
        timeline.Because.ShouldNotBeNull().ShouldStartWith("2 moments since");
    }

    [Fact]
    public async Task What_is_kept_for_oneself_is_in_ones_own_book_only()
    {
        var (ada, grace) = await Two();

        await Note(ada, grace, text: "Likes public tenders.");

        (await Timeline(ada, grace)).Entries.Items.ShouldHaveSingleItem().Text.ShouldBe("Likes public tenders.");
        (await Timeline(grace, ada)).Entries.Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_shared_is_in_both_books_without_the_words_of_the_other()
    {
        var (ada, grace) = await Two();

        await Note(ada, grace, isShared: true, text: "Likes public tenders.");

        var hers = (await Timeline(grace, ada)).Entries.Items.ShouldHaveSingleItem();
        (hers.Kind, hers.IsFromMe, hers.IsShared, hers.Text).ShouldBe((TouchKind.OneToOne, false, true, null));
    }

    [Fact]
    public async Task N20_either_erases_their_own_side_and_the_others_stays()
    {
        var (ada, grace) = await Two();
        var touch = await Note(ada, grace, isShared: true);

        await As(ada).Post($"{Api}/touches/{touch.Id}/erase");

        (await Timeline(ada, grace)).Entries.Items.ShouldBeEmpty();
        (await Timeline(ada, grace)).Band.ShouldBeNull();
        (await Timeline(grace, ada)).Entries.Items.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_was_erased_can_be_brought_back_for_a_day_and_is_gone_then()
    {
        var (ada, grace) = await Two();
        var (kept, gone) = (await Note(ada, grace), await Note(ada, grace, TouchKind.Message));
        foreach (var touch in (NotedTouch[])[kept, gone]) await As(ada).Post($"{Api}/touches/{touch.Id}/erase");

        await As(ada).Post($"{Api}/touches/{kept.Id}/restore");
        await Rewind<Touch>(gone.Id, row => row.SetProperty(touch => touch.ErasedAt, DateTime.UtcNow.AddDays(-2)));
        await Send(new EndWhatIsOver());

        (await Timeline(ada, grace)).Entries.Items.ShouldHaveSingleItem().TouchId.ShouldBe(kept.Id);
        (await As(ada).PostAndFail($"{Api}/touches/{gone.Id}/restore")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Forgetting_somebody_leaves_nothing_in_ones_own_book_and_the_others_as_it_was()
    {
        var (ada, grace) = await Two();
        await Met(DateTime.UtcNow.AddDays(-3), [ada, grace]);
        await Note(ada, grace, isShared: true);
        await As(ada).Put($"{Api}/ties", new KeepInTouch(grace.Id, 30, "Met at the weir."));
        await As(ada).Post($"{Api}/follow-ups", new PlanFollowUp { RequestId = Guid.NewGuid(), MemberId = grace.Id, Text = "The calendar" });

        await As(ada).Post($"{Api}/ties/forget", new ForgetPerson(grace.Id));

        var (own, hers) = (await Timeline(ada, grace), await Timeline(grace, ada));
        (own.Entries.TotalCount, own.Note, own.Cadence, own.Band).ShouldBe((0, null, null, null));
        (await Desk(ada)).ShouldBeEmpty();
        hers.Entries.TotalCount.ShouldBe(2);
    }

    [Fact]
    public async Task The_same_request_notes_once_even_at_the_same_moment()
    {
        var (ada, grace) = await Two();
        var note = new NoteTouch { RequestId = Guid.NewGuid(), MemberId = grace.Id, IsShared = true };

        var noted = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => As(ada).Post<NotedTouch>($"{Api}/touches", note)));

        noted.Distinct().ShouldHaveSingleItem();
        (await Timeline(ada, grace)).Entries.TotalCount.ShouldBe(1);
        (await Timeline(grace, ada)).Entries.TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task What_a_one_to_one_was_about_is_at_hand_the_next_time()
    {
        var (ada, grace) = await Two();
        var note = new NoteTouch
        {
            RequestId = Guid.NewGuid(), MemberId = grace.Id, Kind = TouchKind.OneToOne, IsShared = true,
            Gains = new Gains { Goals = "Two public clients by June", Networks = "City planning" },
        };

        await As(ada).Post<NotedTouch>($"{Api}/touches", note);
        await Note(ada, grace, TouchKind.Message);

        (await Timeline(ada, grace)).Gains.ShouldNotBeNull().Goals.ShouldBe("Two public clients by June");
        (await Timeline(grace, ada)).Gains.ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_does_not_want_to_be_remembered_at_meetings_is_not()
    {
        var (ada, grace) = await Two();
        await Met(DateTime.UtcNow.AddDays(-10), [ada, grace]);

        await Choose(grace, settings => settings with { RemembersMeetings = false });
        await Met(DateTime.UtcNow.AddDays(-3), [ada, grace]);

        (await Timeline(ada, grace)).Entries.Items.ShouldBeEmpty();
        (await Timeline(grace, ada)).Entries.Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_does_not_want_ties_to_be_weighed_sees_no_weight()
    {
        var (ada, grace) = await Two();
        await Note(ada, grace);

        await Choose(ada, settings => settings with { WeighsTies = false });

        var timeline = await Timeline(ada, grace);
        (timeline.Band, timeline.Because).ShouldBe((null, null));
    }

    [Fact]
    public async Task Who_blocked_whom_is_known_to_the_blocker_alone_and_nothing_more_is_shared()
    {
        var (ada, grace) = await Two();
        await Block(grace, ada);

        await Note(ada, grace, isShared: true);

        (await Timeline(ada, grace)).IsBlocked.ShouldBeFalse();
        (await Timeline(grace, ada)).IsBlocked.ShouldBeTrue();
        (await Timeline(grace, ada)).Entries.Items.ShouldBeEmpty();
        (await As(ada).Get<PagedResultDto<KeptDistance>>($"{Api}/distances")).TotalCount.ShouldBe(0);
        (await As(grace).Get<PagedResultDto<KeptDistance>>($"{Api}/distances")).Items.ShouldHaveSingleItem().Person.Id.ShouldBe(ada.Id);
    }

    [Fact]
    public async Task Whoever_is_not_listed_is_not_there_for_those_who_do_not_know_them()
    {
        var ada = await Member("Ada");
        var hidden = await Member("Hidden", with: person => person with
        {
            Audiences = new Dictionary<ProfileField, Audience> { [ProfileField.Listing] = Audience.Nobody },
        });
        await Note(hidden, ada, isShared: true);
        var stranger = await Member("Grace");

        await ShouldBeHidden(As(stranger).GetAndFail($"{Api}/timeline?memberId={hidden.Id}"));
        (await Timeline(ada, hidden)).Person.ShouldSatisfyAllConditions(
            person => person.Name.ShouldBe(hidden.Name), person => person.IsListed.ShouldBeFalse(), person => person.Work.ShouldBeNull());
    }

    [Fact]
    public async Task N2_giving_and_receiving_are_weighed_for_oneself_and_can_be_switched_off()
    {
        var (ada, grace) = await Two();
        await Note(ada, grace, TouchKind.Help, isShared: true);

        (await As(grace).Get<Remembered>($"{Api}/remembered")).Balance.ShouldNotBeNull().Received.ShouldBe(1);
        await Choose(ada, settings => settings with { ShowsBalance = false });

        (await As(ada).Get<Remembered>($"{Api}/remembered")).Balance.ShouldBeNull();
    }
}
