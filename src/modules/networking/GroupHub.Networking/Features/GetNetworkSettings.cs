using GroupHub.Foundation;

namespace GroupHub.Networking.Features;

public sealed record GetNetworkSettings : IQuery<NetworkSettings>;

internal sealed class GetNetworkSettingsHandler(Self self, PreferenceBook preferences)
    : IQueryHandler<GetNetworkSettings, NetworkSettings>
{
    public async Task<NetworkSettings> Handle(GetNetworkSettings query, CancellationToken cancellation) =>
        (await preferences.OfAsync(await self.GetIdAsync(cancellation), cancellation)).ToSettings();
}
