using GroupHub.Foundation;

namespace GroupHub.Directory.Features;

/// <summary>The owner looks at what the search finds; from now on others are new.</summary>
public sealed record LookAtSavedSearch(Guid Id) : ICommand;

internal sealed class LookAtSavedSearchHandler(SavedSearchShelf shelf) : CommandHandler<LookAtSavedSearch>
{
    public override async Task Handle(LookAtSavedSearch command, CancellationToken cancellation) =>
        await shelf.LookAtAsync(await shelf.GetAsync(command.Id, cancellation), cancellation);
}
