using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Meetings.Features;

/// <summary>
/// Makes one piece of news for each of those who have answered and not said no, so that a letter that cannot be sent is
/// tried again alone.
/// </summary>
internal sealed record SpreadNews(MeetingNews News) : ICommand;

internal sealed class SpreadNewsHandler(IRepository<Answer, Guid> answers, IDistributedEventBus bus)
    : CommandHandler<SpreadNews>
{
    public override async Task Handle(SpreadNews command, CancellationToken cancellation)
    {
        var concerned = await (await answers.GetQueryableAsync()).AsNoTracking()
            .Where(answer => answer.MeetingId == command.News.MeetingId && answer.Reply != MeetingReply.No)
            .Select(answer => answer.Id)
            .ToListAsync(cancellation);
        foreach (var id in concerned) await bus.PublishAsync(command.News with { AnswerId = id });
    }
}
