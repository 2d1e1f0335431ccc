using GroupHub.Chapters.Belonging;
using GroupHub.Chapters.Officers;
using GroupHub.Foundation;

namespace GroupHub.Chapters.Features;

/// <summary>
/// Takes back an appointment that was a mistake, as if it had never been; an office that has served is ended instead.
/// </summary>
public sealed record WithdrawOffice(Guid Id) : ICommand;

internal sealed class WithdrawOfficeHandler(OfficeAccess access, AppointmentGuard guard, ChangeClock clock)
    : CommandHandler<WithdrawOffice>
{
    public override async Task Handle(WithdrawOffice command, CancellationToken cancellation)
    {
        var (office, chapter) = await access.OpenAsync(command.Id, cancellation);
        var moment = await clock.GetAsync();
        await guard.RequireSuccessorAsync(office, chapter, moment.Today, cancellation);

        office.Withdraw(moment);
    }
}
