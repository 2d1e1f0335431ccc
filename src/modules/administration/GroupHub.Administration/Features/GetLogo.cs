using GroupHub.Administration.Domain;
using GroupHub.Foundation;
using Volo.Abp.BlobStoring;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Settings;

namespace GroupHub.Administration.Features;

public sealed record GetLogo(string Version) : IQuery<Picture>;

/// <param name="Content">Its bytes.</param>
/// <param name="ContentType">Such as <c>image/png</c>.</param>
public sealed record Picture(byte[] Content, string ContentType);

internal sealed class GetLogoHandler(IBlobContainer<Logos> logos, ISettingProvider settings)
    : IQueryHandler<GetLogo, Picture>
{
    public async Task<Picture> Handle(GetLogo query, CancellationToken cancellation) =>
        await settings.GetOrNullAsync(AssociationSettings.Logo) == query.Version
        && await logos.GetAllBytesOrNullAsync(Logos.Current, cancellation) is { } content
            ? new Picture(content, LogoImage.TypeOf(query.Version))
            : throw new EntityNotFoundException(typeof(Logos), query.Version);
}
