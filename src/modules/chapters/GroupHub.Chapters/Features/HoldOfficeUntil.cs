using GroupHub.Chapters.Officers;
using GroupHub.Foundation;

namespace GroupHub.Chapters.Features;

/// <param name="Id">Of the office.</param>
/// <param name="LastDay">On which it is held for the last time; none takes back such a day.</param>
public sealed record HoldOfficeUntil(Guid Id, DateOnly? LastDay) : ICommand;

internal sealed class HoldOfficeUntilHandler(OfficeAccess access, AppointmentGuard guard)
    : CommandHandler<HoldOfficeUntil>
{
    public override async Task Handle(HoldOfficeUntil command, CancellationToken cancellation)
    {
        var (office, chapter) = await access.OpenAsync(command.Id, cancellation);
        if (command.LastDay is null || command.LastDay > office.To)
            await guard.RequireHeldAsync(office.Role, chapter.Path, cancellation);
        if (command.LastDay is { } lastDay)
            await guard.RequireSuccessorAsync(office, chapter, lastDay.AddDays(1), cancellation);

        office.HoldUntil(command.LastDay);
    }
}
