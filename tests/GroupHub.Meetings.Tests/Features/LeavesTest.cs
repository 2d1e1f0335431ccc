using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using GroupHub.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Tests.Features;

/// <summary>What tests of leaves have in common.</summary>
public abstract class LeavesTest(GroupHubApp app) : MeetingsTest(app)
{
    protected const string Mine = $"{Path}/mine/leaves", Leaves = $"{Path}/leaves";

    protected static DateTime Instant => TimeProvider.System.GetUtcNow().UtcDateTime;

    protected static DateOnly Today => DateOnly.FromDateTime(Instant);

    /// <summary>Four weeks that begin in some days, so that no test depends on the hour it runs.</summary>
    protected static AskForLeave Four(Guid chapterId) => new()
    {
        RequestId = Guid.NewGuid(),
        ChapterId = chapterId,
        Kind = LeaveKind.Medical,
        From = Today.AddDays(3),
        To = Today.AddDays(30),
        Reason = "Only for the two of us",
    };

    protected async Task<Guid> Asked(ChapterMember member, AskForLeave leave) => (await As(member.User).Post<LeaveChange>(Mine, leave)).LeaveId;

    protected async Task<Guid> Approved(ChapterMember member, AskForLeave leave)
    {
        var id = await Asked(member, leave);
        await Admin.Post<LeaveChange>($"{Leaves}/{id}/approve");
        await App.Settled();
        return id;
    }

    /// <summary>As if it had been approved long ago.</summary>
    protected Task<int> Began(Guid leaveId, DateOnly from) => Within(async services =>
        await (await services.GetRequiredService<IRepository<Leave, Guid>>().GetQueryableAsync())
            .Where(leave => leave.Id == leaveId)
            .ExecuteUpdateAsync(leave => leave.SetProperty(l => l.From, from)));

    protected async Task<LeaveCard> OwnLeave(ChapterMember member) =>
        (await As(member.User).Get<PagedResultDto<LeaveCard>>(Mine)).Items.ShouldHaveSingleItem();

    protected async Task<IReadOnlyList<LeaveRow>> Listed(Guid chapterId, LeaveListKind show = default, Caller? by = null) =>
        (await (by ?? Admin).Get<PagedResultDto<LeaveRow>>($"{Leaves}?chapterId={chapterId}&show={show}")).Items;

    protected Task<SheetPage> Sheet(Guid meeting) => Admin.Get<SheetPage>($"{Path}/{meeting}/sheet");

    protected async Task<SheetPage> Submitted(Guid meeting)
    {
        await Admin.Put($"{Path}/{meeting}/sheet", new SaveSheet { Submit = true });
        return await Sheet(meeting);
    }

    /// <summary>A meeting that has begun just now.</summary>
    protected async Task<Guid> Now(Guid chapterId)
    {
        var begun = Instant.AddMinutes(-1);
        var plan = Lunch(chapterId) with { Date = DateOnly.FromDateTime(begun), From = new TimeOnly(begun.Hour, begun.Minute), Zone = "UTC", Minutes = 180 };
        return (await Schedule(plan)).MeetingId;
    }
}
