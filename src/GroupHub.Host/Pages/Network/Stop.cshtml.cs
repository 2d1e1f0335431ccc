using GroupHub.Foundation;
using GroupHub.Foundation.Mail;
using GroupHub.Networking;
using GroupHub.Networking.Features;

namespace GroupHub.Host.Pages.Network;

public sealed class StopModel(StopLinks<MailKind> links, ISender sender) : StopPageModel<MailKind>(links, sender)
{
    protected override string Texts => "Networking";

    protected override string Settings => "/app/network";

    protected override ICommand<MailKind?> Stop(string? key) => new StopMails(key);
}
