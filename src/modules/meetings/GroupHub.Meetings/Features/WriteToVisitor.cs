using GroupHub.Foundation;
using GroupHub.Meetings.Letters;

namespace GroupHub.Meetings.Features;

internal sealed record WriteToVisitor(Guid VisitId, VisitorLetter Letter, string? Message = null) : ICommand;

internal enum VisitorLetter
{
    Invitation,
    Confirmation,
    JoinInvitation,
}

internal sealed class WriteToVisitorHandler(VisitorBook book, VisitLetters letters) : CommandHandler<WriteToVisitor>
{
    public override async Task Handle(WriteToVisitor command, CancellationToken cancellation)
    {
        var (visitor, visit) = await book.GetAsync(command.VisitId, cancellation);
        await (command.Letter switch
        {
            VisitorLetter.Invitation =>
                letters.WriteAsync("VisitInvitation", visitor, visit, command.Message, cancellation),
            VisitorLetter.Confirmation =>
                letters.WriteAsync("VisitConfirmation", visitor, visit, message: null, cancellation),
            _ => letters.AskToJoinAsync(visitor, visit),
        });
    }
}
