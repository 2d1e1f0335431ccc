using GroupHub.Foundation;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

internal sealed record LetOffersRunOut(Guid MeetingId) : ICommand;

internal sealed class LetOffersRunOutHandler(MeetingBook book, MeetingsPolicies policies, IClock clock)
    : CommandHandler<LetOffersRunOut>
{
    public override async Task Handle(LetOffersRunOut command, CancellationToken cancellation)
    {
        var seats = (await policies.GetAsync()).Seats;
        (await book.TakeAsync(command.MeetingId, cancellation)).LetOffersRunOut(seats, clock.Now);
    }
}
