using GroupHub.Meetings.Domain;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Tests.Features;

/// <summary>What is asked for several times in the same moment is done once, and nobody sees an error over what worked.</summary>
public sealed class DoubleClickTests(GroupHubApp app) : MeetingsTest(app)
{
    private const int Clicks = 8;

    [Fact]
    public async Task A_holiday_is_set_once()
    {
        var date = new DateOnly(2061, 5, 17);

        await AtOnce(Acme.Admin, caller => caller.Put($"{Path}/holidays/{date:O}", new { name = "Founders’ day" }));

        (await Rows<Holiday>(all => all.Where(holiday => holiday.Date == date))).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_absence_policy_is_decided_once()
    {
        var from = new DateOnly(2061, 5, 17);

        await AtOnce(Acme.Admin, caller => caller.Put($"{Path}/absence-policies/{from:O}", new { rules = new AbsenceRules { Limit = 4 } }));

        (await Rows<AbsencePolicy>(all => all.Where(policy => policy.ValidFrom == from))).ShouldHaveSingleItem().Rules.Limit.ShouldBe(4);
    }

    [Fact]
    public async Task A_member_has_one_code()
    {
        var member = await Member();

        await AtOnce(member.User, caller => caller.Post($"{Path}/mine/code"));

        (await Rows<CheckInCard>(all => all.Where(card => card.MemberId == member.Id))).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_member_has_one_calendar()
    {
        var member = await Member();

        await AtOnce(member.User, caller => caller.Post($"{Path}/mine/calendar"));

        (await Rows<CalendarAddress>(all => all.Where(address => address.MemberId == member.Id))).ShouldHaveSingleItem();
    }

    private Task AtOnce(TestUser by, Func<Caller, Task> click) =>
        Task.WhenAll(Enumerable.Range(0, Clicks).Select(_ => click(As(by))));

    private Task<List<T>> Rows<T>(Func<IQueryable<T>, IQueryable<T>> chosen) where T : class, IEntity<Guid> => App.In(Acme, async services =>
        await chosen((await services.GetRequiredService<IRepository<T, Guid>>().GetQueryableAsync()).AsNoTracking()).ToListAsync());
}
