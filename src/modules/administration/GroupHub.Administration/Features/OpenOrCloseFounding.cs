using GroupHub.Foundation;
using Volo.Abp.SettingManagement;

namespace GroupHub.Administration.Features;

public sealed record OpenOrCloseFounding(bool IsOpen) : ICommand<FoundingTerms>;

internal sealed class OpenOrCloseFoundingHandler(
    ISettingManager settings, ISender sender) : ICommandHandler<OpenOrCloseFounding, FoundingTerms>
{
    public async Task<FoundingTerms> Handle(OpenOrCloseFounding command, CancellationToken cancellation)
    {
        await settings.SetGlobalAsync(AdministrationSettings.SelfFounding, command.IsOpen ? "true" : "false");
        return await sender.Send(new GetFoundingTerms(), cancellation);
    }
}
