using GroupHub.Directory.Engine;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace GroupHub.Directory.Indexing;

/// <summary>
/// Asks the engine. Where there is no index yet it has one made, waits as long as a person would, and otherwise says
/// that the directory is being rebuilt.
/// </summary>
internal sealed class IndexReader(IDirectoryEngine engine, IndexKeeper keeper) : ITransientDependency
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public Task<DirectoryHits> SearchAsync(Guid association, DirectorySearch search, CancellationToken cancellation) =>
        AskAsync(association, () => engine.SearchAsync(association, search, cancellation), cancellation);

    public Task<DirectoryMatches> MatchAsync(
        Guid association, DirectorySearch search, CancellationToken cancellation) =>
        AskAsync(association, () => engine.MatchAsync(association, search, cancellation), cancellation);

    public Task<IReadOnlyList<string>> SuggestAsync(
        Guid association, DirectorySuggestion suggestion, CancellationToken cancellation) =>
        AskAsync(association, () => engine.SuggestAsync(association, suggestion, cancellation), cancellation);

    private async Task<T> AskAsync<T>(Guid association, Func<ValueTask<T>> ask, CancellationToken cancellation)
    {
        try
        {
            return await ask();
        }
        catch (DirectoryNotReadyException)
        {
            return await AskAgainAsync(association, ask, cancellation);
        }
        catch (DirectoryInUseException held)
        {
            throw new BusinessException(DirectoryErrors.InUse, innerException: held);
        }
        catch (DirectoryUnavailableException away)
        {
            throw new BusinessException(DirectoryErrors.Unavailable, innerException: away);
        }
    }

    private async Task<T> AskAgainAsync<T>(Guid association, Func<ValueTask<T>> ask, CancellationToken cancellation)
    {
        try
        {
            await keeper.EnsureAsync(association).WaitAsync(Patience, cancellation);
            return await ask();
        }
        catch (Exception exception) when (exception is TimeoutException or DirectoryNotReadyException)
        {
            throw new BusinessException(DirectoryErrors.BeingRebuilt, innerException: exception);
        }
        catch (DirectoryUnavailableException away)
        {
            throw new BusinessException(DirectoryErrors.Unavailable, innerException: away);
        }
    }
}
