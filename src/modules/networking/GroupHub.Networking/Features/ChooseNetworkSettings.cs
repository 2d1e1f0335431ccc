using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Features;

/// <summary>What the network may remember and do. What is switched off is erased where it was kept.</summary>
public sealed record ChooseNetworkSettings : NetworkSettings, ICommand;

internal sealed class ChooseNetworkSettingsValidator : AbstractValidator<ChooseNetworkSettings>
{
    public ChooseNetworkSettingsValidator()
    {
        RuleFor(c => c.IntroductionsPerMonth).InclusiveBetween(0, Preferences.MostIntroductionsPerMonth);
        RuleFor(c => c.NudgesPerWeek).InclusiveBetween(0, Preferences.MostNudgesPerWeek);
        RuleFor(c => c.QuietFrom).InclusiveBetween(0, 23);
        RuleFor(c => c.QuietUntil).InclusiveBetween(0, 23);
        RuleFor(c => c.Silenced).NotNull();
        RuleForEach(c => c.Silenced).IsInEnum();
    }
}

internal sealed class ChooseNetworkSettingsHandler(
    Self self,
    Book<Preferences> preferences,
    IRepository<Attendance, Guid> attendances,
    IGuidGenerator guids) : CommandHandler<ChooseNetworkSettings>
{
    public override async Task Handle(ChooseNetworkSettings command, CancellationToken cancellation)
    {
        var me = await self.GetIdAsync(cancellation);
        var chosen = await preferences.FindAsync(_ => true, cancellation)
            ?? await preferences.AddAsync(Preferences.Of(guids.Create(), me), cancellation);
        chosen.Choose(command);
        if (!chosen.RemembersMeetings)
            await attendances.DeleteDirectAsync(attendance => attendance.OwnerId == me, cancellation);
    }
}
