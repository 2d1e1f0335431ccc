using GroupHub.Communication.Domain;
using GroupHub.Communication.Features;
using GroupHub.Foundation;
using GroupHub.Foundation.Mail;

namespace GroupHub.Host.Pages.Announcements;

public sealed class StopModel(StopLinks<MailStream> links, ISender sender) : StopPageModel<MailStream>(links, sender)
{
    protected override string Texts => "Announcements";

    protected override string Settings => "/app/profile";

    protected override ICommand<MailStream?> Stop(string? key) => new StopStream(key);
}
