using GroupHub.Dues.Domain;
using GroupHub.Dues.FurtherChapters;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Dues.Features;

internal sealed record JoinFurtherChapter(Guid Id, Guid InvoiceId) : ICommand;

internal sealed class JoinFurtherChapterHandler(IRepository<FurtherChapter, Guid> further, BoughtChapters bought)
    : CommandHandler<JoinFurtherChapter>
{
    public override async Task Handle(JoinFurtherChapter command, CancellationToken cancellation) =>
        await bought.JoinAsync(
            await further.GetAsync(command.Id, cancellationToken: cancellation), command.InvoiceId, cancellation);
}
