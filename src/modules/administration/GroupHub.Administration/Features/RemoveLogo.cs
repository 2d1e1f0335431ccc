using GroupHub.Foundation;
using Volo.Abp.BlobStoring;
using Volo.Abp.SettingManagement;

namespace GroupHub.Administration.Features;

public sealed record RemoveLogo : ICommand<LogoAddress>;

internal sealed class RemoveLogoHandler(IBlobContainer<Logos> logos, ISettingManager settings)
    : ICommandHandler<RemoveLogo, LogoAddress>
{
    public async Task<LogoAddress> Handle(RemoveLogo command, CancellationToken cancellation)
    {
        await settings.SetForCurrentTenantAsync(AssociationSettings.Logo, "");
        await logos.DeleteAsync(Logos.Current, cancellation);
        return new LogoAddress(null);
    }
}
