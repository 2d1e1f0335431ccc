using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Features;

/// <summary>Writes to the others of the three. Sending it again changes nothing.</summary>
public sealed record WriteInThread(Guid Id, Guid RequestId, string Text) : ICommand<WrittenMessage>;

public sealed record WrittenMessage(Guid Id, int Number);

internal sealed class WriteInThreadValidator : AbstractValidator<WriteInThread>
{
    public WriteInThreadValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.Text).NotEmpty().MaximumLength(ThreadMessage.MaxLength);
    }
}

internal sealed class WriteInThreadHandler(
    Threads threads, Book<ThreadMessage> messages, Self self, Today today, IGuidGenerator guids)
    : ICommandHandler<WriteInThread, WrittenMessage>
{
    public async Task<WrittenMessage> Handle(WriteInThread command, CancellationToken cancellation)
    {
        var (me, thread) = (await self.GetIdAsync(cancellation), await threads.GetAsync(command.Id, cancellation));
        var own = (await messages.ReadAsync(cancellation))
            .Where(message => message.AuthorId == me && message.IntroductionId == thread.Id);
        var known = await own.FirstOrDefaultAsync(message => message.RequestId == command.RequestId, cancellation);
        if (known is not null) return new WrittenMessage(known.Id, known.Number);

        var readers = await threads.RequireReadersAsync(thread, me, cancellation);
        var since = today.Now.AddDays(-1);
        Rule.Require(
            await own.CountAsync(message => message.WrittenAt > since, cancellation) < ThreadMessage.MostPerDay,
            NetworkingErrors.TooMuchWritten, ("most", ThreadMessage.MostPerDay));

        var said = new SaidWords(command.RequestId, me, readers, command.Text);
        var message = await messages.AddAsync(thread.Say(guids.Create(), said, today.Now), cancellation);
        return new WrittenMessage(message.Id, message.Number);
    }
}
