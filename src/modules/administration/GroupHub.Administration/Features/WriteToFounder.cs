using GroupHub.Administration.Domain;
using GroupHub.Administration.Onboarding;
using GroupHub.Foundation;
using GroupHub.Foundation.Mail;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Administration.Features;

internal sealed record WriteToFounder(Guid FoundingId) : ICommand;

internal sealed class WriteToFounderHandler(
    IRepository<Founding, Guid> foundings, FoundingLinks links, IMailComposer mail)
    : CommandHandler<WriteToFounder>
{
    public override async Task Handle(WriteToFounder command, CancellationToken cancellation)
    {
        var founding = await foundings.GetAsync(command.FoundingId, cancellationToken: cancellation);
        await mail.SendAsync(
            founding.Email,
            "ConfirmFounding",
            founding.Place.Language,
            new { founding.Name, Url = await links.ToAsync(founding.Id) });
    }
}
