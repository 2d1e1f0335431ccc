using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace GroupHub.Meetings.Features;

/// <summary>
/// A date becomes a holiday, or gets another name. Meetings that skip holidays do not take place on it.
/// </summary>
public sealed record SetHoliday : ICommand
{
    public DateOnly Date { get; init; }
    public string Name { get; init; } = "";
}

internal sealed class SetHolidayValidator : AbstractValidator<SetHoliday>
{
    public SetHolidayValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(Holiday.MaxNameLength);
    }
}

internal sealed class SetHolidayHandler(
    IRepository<Holiday, Guid> holidays,
    HolidayObservance observance,
    OfficerReach reach,
    IGuidGenerator guids,
    IClock clock)
    : CommandHandler<SetHoliday>
{
    public override async Task Handle(SetHoliday command, CancellationToken cancellation)
    {
        await reach.RequireAsync(MeetingsPermissions.Schedule, chapterId: null, cancellation);

        var known = await holidays.FirstOrDefaultAsync(holiday => holiday.Date == command.Date, cancellation);
        if (known is not null) known.Rename(command.Name, clock.Now);
        else
            await holidays.InsertAsync(
                Holiday.On(guids.Create(), command.Date, command.Name, clock.Now), cancellationToken: cancellation);
        await observance.ApplyAsync(command.Date, command.Name.Trim(), cancellation);
    }
}
