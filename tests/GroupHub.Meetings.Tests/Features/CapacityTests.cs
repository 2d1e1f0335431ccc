using GroupHub.Chapters;
using GroupHub.Meetings.Features;
using GroupHub.Members;
using GroupHub.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace GroupHub.Meetings.Tests.Features;

public sealed class CapacityTests(GroupHubApp app) : MeetingsTest(app)
{
    private const int Crowd = 200;
    private const int Seats = 50;

    [Fact]
    public async Task P58_two_hundred_at_once_never_overbook_not_even_a_meeting_that_nobody_has_stored()
    {
        var mill = await Chapter();
        var meeting = (await Schedule(WeeklyLunch(mill) with { Seats = Seats })).MeetingId;
        var crowd = await CrowdOf(mill);

        var answers = await Task.WhenAll(crowd.Select((user, i) => As(user).Put<MyAnswer>($"{Path}/mine/{meeting}/answer", new { reply = "yes", guests = i % 2 })));

        var taken = answers.Where(answer => answer.Seat == SeatState.Seated).Sum(answer => 1 + answer.Guests);
        taken.ShouldBeInRange(Seats - 1, Seats, "a party of two may not fit into the last seat");
        answers.Count(answer => answer.Seat == SeatState.Waiting).ShouldBe(Crowd - answers.Count(answer => answer.Seat == SeatState.Seated));
        (await Show(meeting)).ShouldSatisfyAllConditions(
            page => page.Coming.ShouldBe(taken),
            page => page.Waiting.ShouldBe(answers.Where(answer => answer.Seat == SeatState.Waiting).Sum(answer => 1 + answer.Guests)));
    }

    [Fact]
    public async Task While_some_come_and_others_go_seats_are_handed_on_and_none_is_lost()
    {
        var mill = await Chapter();
        var meeting = (await Schedule(WeeklyLunch(mill) with { Seats = 10 })).MeetingId;
        var crowd = await CrowdOf(mill, people: 40);
        await Task.WhenAll(crowd.Take(20).Select(user => As(user).Put<MyAnswer>($"{Path}/mine/{meeting}/answer", new { reply = "yes" })));

        await Task.WhenAll(crowd.Select((user, i) => As(user).Put<MyAnswer>($"{Path}/mine/{meeting}/answer", new { reply = i < 10 ? "no" : "yes" })));

        (await Show(meeting)).ShouldSatisfyAllConditions(page => page.Coming.ShouldBe(10), page => page.Waiting.ShouldBe(20));
    }

    private async Task<List<TestUser>> CrowdOf(Guid chapterId, int people = Crowd)
    {
        var crowd = Enumerable.Range(0, people).Select(i => new NewPerson { FirstName = $"P{i}", LastName = "Crowd", Email = NewEmail() }).ToList();
        var ids = await Within(services => services.GetRequiredService<IMemberRegistry>().RegisterPeopleAsync(crowd));
        await App.BecomeMembers(Acme, ids);
        return await Within(services => AccountsAsync(services, ids, chapterId));
    }

    private async Task<List<TestUser>> AccountsAsync(IServiceProvider services, IReadOnlyList<Guid> ids, Guid chapterId)
    {
        await services.GetRequiredService<IAffiliations>().JoinAsync([.. ids.Select(id => new NewAffiliation(id, chapterId, IsPrimary: true, Soon.AddYears(-1)))]);
        var users = new List<TestUser>();
        foreach (var id in ids)
        {
            var account = await services.GetRequiredService<IMemberAccounts>().OpenAccountAsync(id);
            users.Add(new TestUser(Acme.Id, Acme.Slug, account.UserId, "crowd@people.example", [MembersRoles.Member]));
        }

        return users;
    }
}
