using GroupHub.Foundation;
using GroupHub.Foundation.Mail;
using GroupHub.Networking.Domain;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Features;

/// <summary>Stops one kind of mail by the link that stood in one. Twice is once.</summary>
public sealed record StopMails(string? Key) : ICommand<MailKind?>;

internal sealed class StopMailsHandler(
    StopLinks<MailKind> links, IRepository<Preferences, Guid> preferences, IGuidGenerator guids)
    : ICommandHandler<StopMails, MailKind?>
{
    public async Task<MailKind?> Handle(StopMails command, CancellationToken cancellation)
    {
        if (links.Read(command.Key) is not { } wanted) return null;

        var chosen = await preferences.FirstOrDefaultAsync(row => row.OwnerId == wanted.MemberId, cancellation)
            ?? await preferences.InsertAsync(
                Preferences.Of(guids.Create(), wanted.MemberId), cancellationToken: cancellation);
        chosen.Silence(wanted.Kind);
        return wanted.Kind;
    }
}
