using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Features;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Meetings.Reactions;

/// <summary>Whoever has answered is told, each with a letter of their own.</summary>
internal sealed class WhenMeetingChanges(ISender sender) :
    IDistributedEventHandler<MeetingMoved>,
    IDistributedEventHandler<MeetingCalledOff>,
    IDistributedEventHandler<MeetingCalledOn>,
    IDistributedEventHandler<MeetingNews>,
    IDistributedEventHandler<SeatChanged>,
    ITransientDependency
{
    public Task HandleEventAsync(MeetingMoved moved) =>
        sender.Send(
            new SpreadNews(
                new MeetingNews(
                    moved.MeetingId, Guid.Empty, NewsKind.Moved, moved.OldDate, moved.OldTime, moved.OldPlace)));

    public Task HandleEventAsync(MeetingCalledOff off) =>
        sender.Send(new SpreadNews(new MeetingNews(off.MeetingId, Guid.Empty, NewsKind.CalledOff)));

    public Task HandleEventAsync(MeetingCalledOn on) =>
        sender.Send(new SpreadNews(new MeetingNews(on.MeetingId, Guid.Empty, NewsKind.CalledOn)));

    public Task HandleEventAsync(MeetingNews news) => sender.Send(new TellOfMeeting(news));

    public Task HandleEventAsync(SeatChanged changed) =>
        sender.Send(new TellOfSeat(changed.MeetingId, changed.AnswerId, changed.News));
}
