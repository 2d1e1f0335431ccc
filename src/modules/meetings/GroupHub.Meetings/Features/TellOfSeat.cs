using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using GroupHub.Meetings.Letters;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Features;

/// <summary>Writes to somebody whose seat has changed, unless it has changed again since.</summary>
internal sealed record TellOfSeat(Guid MeetingId, Guid AnswerId, SeatNews News) : ICommand;

internal sealed class TellOfSeatHandler(IRepository<Meeting, Guid> meetings, MeetingLetters letters)
    : CommandHandler<TellOfSeat>
{
    public override async Task Handle(TellOfSeat command, CancellationToken cancellation)
    {
        var meeting = await (await meetings.GetQueryableAsync())
            .Include(m => m.Answers)
            .FirstOrDefaultAsync(m => m.Id == command.MeetingId, cancellation);
        if (meeting?.Answers.FirstOrDefault(answer => answer.Id == command.AnswerId) is not { } answer) return;

        await ((command.News, answer.Seat) switch
        {
            (SeatNews.Offered, SeatState.Offered) =>
                letters.WriteAsync("SeatOffered", meeting, answer, news: null, cancellation),
            (SeatNews.Given, SeatState.Seated) =>
                letters.WriteAsync("SeatGiven", meeting, answer, news: null, cancellation),
            (SeatNews.Taken, SeatState.Waiting) =>
                letters.WriteAsync("SeatTaken", meeting, answer, news: null, cancellation),
            (SeatNews.PartyTooLarge, SeatState.Waiting) when answer.Size > meeting.Details.Seats =>
                letters.WriteAsync("PartyTooLarge", meeting, answer, news: null, cancellation),
            _ => Task.CompletedTask,
        });
    }
}
