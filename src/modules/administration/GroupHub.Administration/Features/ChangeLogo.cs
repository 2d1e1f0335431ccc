using FluentValidation;
using GroupHub.Administration.Domain;
using GroupHub.Foundation;
using Volo.Abp.BlobStoring;
using Volo.Abp.SettingManagement;

namespace GroupHub.Administration.Features;

/// <param name="Content">The picture's bytes.</param>
public sealed record ChangeLogo(byte[] Content) : ICommand<LogoAddress>;

/// <param name="Url">Where the logo is; null where there is none.</param>
public sealed record LogoAddress(string? Url);

internal sealed class ChangeLogoValidator : AbstractValidator<ChangeLogo>
{
    public ChangeLogoValidator() => RuleFor(c => c.Content).NotEmpty();
}

internal sealed class ChangeLogoHandler(IBlobContainer<Logos> logos, ISettingManager settings)
    : ICommandHandler<ChangeLogo, LogoAddress>
{
    public async Task<LogoAddress> Handle(ChangeLogo command, CancellationToken cancellation)
    {
        var logo = LogoImage.Of(command.Content);
        await logos.SaveAsync(Logos.Current, logo.Content, overrideExisting: true, cancellation);
        await settings.SetForCurrentTenantAsync(AssociationSettings.Logo, logo.Version);
        return new LogoAddress(Logos.UrlOf(logo.Version));
    }
}
