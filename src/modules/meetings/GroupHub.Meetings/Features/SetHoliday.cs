using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Meetings.Features;

/// <summary>A date becomes a holiday, or gets another name. Meetings that skip holidays do not take place on it.</summary>
public sealed record SetHoliday : ICommand
{
    public DateOnly Date { get; init; }
    public string Name { get; init; } = "";
}

internal sealed class SetHolidayValidator : AbstractValidator<SetHoliday>
{
    public SetHolidayValidator()
    {
        RuleFor(c => c.Date).GreaterThan(new DateOnly(2000, 1, 1)).LessThan(new DateOnly(2200, 1, 1));
        RuleFor(c => c.Name).NotEmpty().MaximumLength(Holiday.MaxNameLength);
    }
}

internal sealed class SetHolidayHandler(
    IRepository<Holiday, Guid> holidays, HolidayObservance observance, OfficerReach reach, IGuidGenerator guids)
    : CommandHandler<SetHoliday>
{
    public override async Task Handle(SetHoliday command, CancellationToken cancellation)
    {
        await reach.RequireAsync(MeetingsPermissions.Schedule, chapterId: null, cancellation);

        if (await holidays.FirstOrDefaultAsync(holiday => holiday.Date == command.Date, cancellation) is { } known)
            known.Rename(command.Name);
        else await holidays.InsertAsync(Holiday.On(guids.Create(), command.Date, command.Name), cancellationToken: cancellation);
        await observance.ApplyAsync(command.Date, command.Name.Trim(), cancellation);
    }
}
