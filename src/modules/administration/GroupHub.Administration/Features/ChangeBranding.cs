using FluentValidation;
using GroupHub.Administration.Domain;
using GroupHub.Foundation;
using Volo.Abp.SettingManagement;

namespace GroupHub.Administration.Features;

public sealed record ChangeBranding(string Name, string? Tagline, string? Description, string Accent)
    : ICommand<AssociationPage>;

internal sealed class ChangeBrandingValidator : AbstractValidator<ChangeBranding>
{
    public ChangeBrandingValidator()
    {
        RuleFor(c => c.Name).NotEmpty().MaximumLength(128);
        RuleFor(c => c.Tagline).MaximumLength(256);
        RuleFor(c => c.Description).MaximumLength(2000);
        RuleFor(c => c.Accent).NotEmpty().MaximumLength(7).Matches("^#[0-9a-fA-F]{6}$");
    }
}

internal sealed class ChangeBrandingHandler(ISettingManager settings, ISender sender)
    : ICommandHandler<ChangeBranding, AssociationPage>
{
    public async Task<AssociationPage> Handle(ChangeBranding command, CancellationToken cancellation)
    {
        var accent = AccentColour.Of(command.Accent);

        await settings.SetForCurrentTenantAsync(AssociationSettings.Name, command.Name.Trim());
        await settings.SetForCurrentTenantAsync(AdministrationSettings.NameLikeness, Likeness.Of(command.Name));
        await settings.SetForCurrentTenantAsync(AssociationSettings.Tagline, command.Tagline?.Trim() ?? "");
        await settings.SetForCurrentTenantAsync(AssociationSettings.Description, command.Description?.Trim() ?? "");
        await settings.SetForCurrentTenantAsync(AssociationSettings.Accent, accent.ToString());
        return await sender.Send(new GetAssociationPage(), cancellation);
    }
}
