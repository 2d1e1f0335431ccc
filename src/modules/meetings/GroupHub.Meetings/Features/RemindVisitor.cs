using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Letters;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Features;

internal sealed record RemindVisitor(Guid VisitId) : ICommand;

internal sealed class RemindVisitorHandler(VisitorBook book, IRepository<Meeting, Guid> meetings, VisitLetters letters)
    : CommandHandler<RemindVisitor>
{
    public override async Task Handle(RemindVisitor command, CancellationToken cancellation)
    {
        var (visitor, visit) = await book.GetAsync(command.VisitId, cancellation);
        var meeting = await meetings.GetAsync(visit.MeetingId, cancellationToken: cancellation);
        if (visit.TakeReminder(meeting.Time.Date))
            await letters.WriteAsync("VisitReminder", visitor, visit, message: null, cancellation);
    }
}
