using GroupHub.Directory.Domain;
using GroupHub.Foundation;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Directory.Features;

/// <summary>Can be undone for a day.</summary>
public sealed record DeleteSavedSearch(Guid Id) : ICommand;

internal sealed class DeleteSavedSearchHandler(IRepository<SavedSearch, Guid> saved, SavedSearchShelf shelf)
    : CommandHandler<DeleteSavedSearch>
{
    public override async Task Handle(DeleteSavedSearch command, CancellationToken cancellation) =>
        await saved.DeleteAsync(await shelf.GetAsync(command.Id, cancellation), cancellationToken: cancellation);
}
