using GroupHub.Foundation;
using Microsoft.EntityFrameworkCore;

namespace GroupHub.Networking.Features;

/// <summary>
/// Writes to one of the three, once a thread has fallen quiet, that there is something for them to read: one mail for
/// all of it, none while they sleep, and none to whoever has read it meanwhile.
/// </summary>
internal sealed record TellOfMessages(Guid IntroductionId, Guid MemberId) : ICommand
{
    /// <summary>So long nobody wrote: who talks to and fro is not written to in between.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromMinutes(15);
}

internal sealed class TellOfMessagesHandler(
    UnreadMessages unread,
    Threads threads,
    QuietHours quiet,
    ThreadLetter letter,
    Today today) : CommandHandler<TellOfMessages>
{
    public override async Task Handle(TellOfMessages command, CancellationToken cancellation)
    {
        var (id, reader) = (command.IntroductionId, command.MemberId);
        var written = await (await unread.OfAsync(reader)).Where(message => message.IntroductionId == id)
            .OrderBy(message => message.Number)
            .ToListAsync(cancellation);
        if (written.Count == 0 || written[^1].WrittenAt > today.Now - TellOfMessages.Quiet) return;
        if (await quiet.AreNowAsync(reader, cancellation)) return;

        var place = await threads.TakePlaceAsync(id, reader, cancellation);
        written.RemoveAll(message => message.Number <= place.ToldUntil);
        if (written.Count == 0) return;

        place.Tell(written[^1].Number);
        await letter.SendAsync(id, reader, written, cancellation);
    }
}
