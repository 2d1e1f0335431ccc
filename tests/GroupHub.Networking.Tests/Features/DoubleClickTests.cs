using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;

namespace GroupHub.Networking.Tests.Features;

/// <summary>What is asked for several times in the same moment is done once, and nobody sees an error over what worked.</summary>
public sealed class DoubleClickTests(NetworkApp app) : NetworkingTest(app)
{
    private const int Clicks = 8;

    [Fact]
    public async Task Keeping_in_touch_opens_one_tie()
    {
        var (ada, grace) = await Two();

        await AtOnce(ada, caller => caller.Put($"{Api}/ties", new KeepInTouch(grace.Id, 30, "Gardens")));

        (await Rows<Tie>(ties => ties.Where(tie => tie.OwnerId == ada.Id))).ShouldHaveSingleItem().Cadence.ShouldBe(30);
    }

    [Fact]
    public async Task Forgetting_somebody_is_done_once()
    {
        var (ada, grace) = await Two();

        await AtOnce(ada, caller => caller.Post($"{Api}/ties/forget", new ForgetPerson(grace.Id)));

        (await Rows<Tie>(ties => ties.Where(tie => tie.OwnerId == ada.Id))).ShouldHaveSingleItem().ForgottenAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task Blocking_somebody_is_one_distance()
    {
        var (ada, grace) = await Two();

        await AtOnce(ada, caller => caller.Post($"{Api}/distances", new KeepDistance(grace.Id, DistanceKind.Block)));

        (await Rows<Distance>(distances => distances.Where(distance => distance.OwnerId == ada.Id))).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_follow_up_is_done_once()
    {
        var (ada, grace) = await Two();
        var item = await Planned(ada, grace);

        await AtOnce(ada, caller => caller.Post($"{Api}/follow-ups/{item}/done"));

        (await Rows<Touch>(touches => touches.Where(touch => touch.OwnerId == ada.Id))).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_message_goes_out_once()
    {
        var (ada, grace) = await Two();
        var item = await Planned(ada, grace);

        await AtOnce(ada, caller => caller.Post($"{Api}/follow-ups/{item}/send", new { text = "Here it is." }));
        await App.Settled();

        (await Rows<Touch>(touches => touches.Where(touch => touch.OwnerId == ada.Id))).ShouldHaveSingleItem();
        App.Mails.To(grace.User.Email).ShouldHaveSingleItem();
        (await As(ada).PostAndFail($"{Api}/follow-ups/{item}/send", new { text = "And one thing more." })).Error.Code.ShouldBe(NetworkingErrors.AlreadySent);
    }

    [Fact]
    public async Task Help_is_accepted_once()
    {
        var (ada, grace) = await Two();
        var word = $"w{Guid.NewGuid():N}"[..12];
        await As(grace).Post($"{Api}/offers", new MakeOffer { RequestId = Guid.NewGuid(), What = word, LimitPerMonth = 3 });
        var ask = (await As(ada).Post<PostedAsk>($"{Api}/asks", new PostAsk { RequestId = Guid.NewGuid(), What = word })).Id;
        await As(grace).Post($"{Api}/asks/{ask}/offer", new { message = "Gladly." });
        var answer = (await As(ada).Get<MyAskPage>($"{Api}/asks/{ask}")).Answers.ShouldHaveSingleItem();

        await AtOnce(ada, caller => caller.Post($"{Api}/asks/answers/{answer.Id}/accept"));

        (await Rows<Touch>(touches => touches.Where(touch => touch.OwnerId == ada.Id))).ShouldHaveSingleItem();
        (await Desk(ada)).ShouldHaveSingleItem();
    }

    private Task AtOnce(Person by, Func<TestKit.Caller, Task> click) =>
        Task.WhenAll(Enumerable.Range(0, Clicks).Select(_ => click(As(by))));

    private async Task<Guid> Planned(Person by, Person whom) => (await As(by).Post<PlannedItem>(
        $"{Api}/follow-ups", new PlanFollowUp { RequestId = Guid.NewGuid(), MemberId = whom.Id, Text = "the tender calendar" })).Id;
}
