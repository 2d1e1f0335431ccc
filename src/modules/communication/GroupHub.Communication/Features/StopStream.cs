using GroupHub.Communication.Domain;
using GroupHub.Foundation;
using GroupHub.Foundation.Mail;
using GroupHub.Members;

namespace GroupHub.Communication.Features;

/// <summary>Switches a stream off by the link that stood in a mail. Twice is once.</summary>
public sealed record StopStream(string? Key) : ICommand<MailStream?>;

internal sealed class StopStreamHandler(StopLinks<MailStream> links, StreamChoices choices, IMemberDirectory members)
    : ICommandHandler<StopStream, MailStream?>
{
    public async Task<MailStream?> Handle(StopStream command, CancellationToken cancellation)
    {
        if (links.Read(command.Key) is not { } wanted) return null;

        // Of somebody who was erased nothing is kept again; nothing is sent to them either.
        var isThere = (await members.GetAsync([wanted.MemberId], cancellation)).Count > 0;
        if (isThere) await choices.ChooseAsync(wanted.MemberId, wanted.Kind, isOff: true, ChoiceWay.Link, cancellation);
        return wanted.Kind;
    }
}
