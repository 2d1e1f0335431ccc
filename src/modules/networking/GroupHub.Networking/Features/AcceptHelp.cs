using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Matching;

namespace GroupHub.Networking.Features;

/// <summary>It was the answer: the ask closes, both keep it, and thanks are due. Twice is once.</summary>
public sealed record AcceptHelp(Guid AnswerId) : ICommand;

internal sealed class AcceptHelpHandler(
    Book<Answer> answers, Book<Ask> asks, WordIndex index, Gratitude gratitude, Today today)
    : CommandHandler<AcceptHelp>
{
    public override async Task Handle(AcceptHelp command, CancellationToken cancellation)
    {
        var answer = await answers.GetAsync(command.AnswerId, cancellation);
        var ask = await asks.GetAsync(answer.AskId, cancellation);
        ask.Answer(answer.HelperId, today.Now);
        answer.Accept(today.Now);
        await index.KeepAsync(ask, cancellation);
        await gratitude.HelpedAsync(answer, ask, cancellation);
    }
}
