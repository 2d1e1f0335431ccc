using GroupHub.Foundation;

namespace GroupHub.Directory.Features;

/// <summary>Undoes the deletion.</summary>
public sealed record TakeBackSavedSearch(Guid Id) : ICommand;

internal sealed class TakeBackSavedSearchHandler(SavedSearchShelf shelf) : CommandHandler<TakeBackSavedSearch>
{
    public override async Task Handle(TakeBackSavedSearch command, CancellationToken cancellation)
    {
        var search = await shelf.GetDeletedTooAsync(command.Id, cancellation);
        if (search.IsDeleted) search.TakeBack(await shelf.CountAsync(cancellation));
    }
}
