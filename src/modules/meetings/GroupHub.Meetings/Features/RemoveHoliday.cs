using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Features;

/// <summary>A date is no holiday any more; meetings on it take place.</summary>
public sealed record RemoveHoliday(DateOnly Date) : ICommand;

internal sealed class RemoveHolidayHandler(
    IRepository<Holiday, Guid> holidays, HolidayObservance observance, OfficerReach reach)
    : CommandHandler<RemoveHoliday>
{
    public override async Task Handle(RemoveHoliday command, CancellationToken cancellation)
    {
        await reach.RequireAsync(MeetingsPermissions.Schedule, chapterId: null, cancellation);

        await holidays.DeleteAsync(holiday => holiday.Date == command.Date, cancellationToken: cancellation);
        await observance.ApplyAsync(command.Date, holiday: null, cancellation);
    }
}
