using GroupHub.Chapters;
using GroupHub.Meetings.Features;
using GroupHub.TestKit;

namespace GroupHub.Meetings.Tests.Features;

/// <summary>Which of the officers has changed a meeting is for those to know who may change it, too.</summary>
public sealed class LastChangeTests(GroupHubApp app) : MeetingsTest(app)
{
    [Fact]
    public async Task Officers_who_schedule_hear_who_has_changed_the_meeting_or_its_series_and_others_do_not()
    {
        var mill = await Chapter();
        var (secretary, observer) = (await Officer(OfficerRole.Secretary, mill), await Officer(OfficerRole.Observer, mill));
        var meeting = (await Schedule(WeeklyLunch(mill))).MeetingId;

        foreach (var scope in (ChangeScope[])[ChangeScope.Following, ChangeScope.This])
        {
            await As(secretary.User).Put($"{Path}/{meeting}", Changed(await Show(meeting), scope) with { Place = $"Harbour {scope}" });

            (await Show(meeting)).LastChange.ShouldNotBeNull().ShouldSatisfyAllConditions(
                change => change.By.ShouldBe("Secretary Officer"), change => change.IsOwn.ShouldBeFalse());
            (await As(secretary.User).Get<MeetingPage>($"{Path}/{meeting}")).LastChange.ShouldNotBeNull().IsOwn.ShouldBeTrue();
            (await As(observer.User).Get<MeetingPage>($"{Path}/{meeting}")).LastChange.ShouldBeNull();
        }
    }
}
