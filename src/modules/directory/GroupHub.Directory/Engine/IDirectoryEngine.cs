namespace GroupHub.Directory.Engine;

/// <summary>
/// The search read model of many associations, each on its own: nothing of one is ever found, counted, suggested or
/// corrected to in another. What an audience may not see is not in the part of the index that answers it.
/// </summary>
internal interface IDirectoryEngine
{
    /// <summary>Adds people or replaces what is known of them; found by the next search.</summary>
    Task IndexAsync(Guid associationId, IReadOnlyCollection<DirectoryEntry> entries, CancellationToken cancellation = default);

    /// <summary>Unknown ids are no error.</summary>
    Task DeleteAsync(Guid associationId, IReadOnlyCollection<Guid> memberIds, CancellationToken cancellation = default);

    /// <exception cref="DirectoryNotReadyException">There is no index yet, or none to be trusted.</exception>
    ValueTask<DirectoryHits> SearchAsync(Guid associationId, DirectorySearch search, CancellationToken cancellation = default);

    /// <summary>What somebody who types this may mean: names, companies, jobs, skills, industries, towns.</summary>
    /// <exception cref="DirectoryNotReadyException">There is no index yet, or none to be trusted.</exception>
    ValueTask<IReadOnlyList<string>> SuggestAsync(Guid associationId, DirectorySuggestion suggestion, CancellationToken cancellation = default);

    ValueTask<DirectoryState> GetStateAsync(Guid associationId, CancellationToken cancellation = default);

    /// <summary>Begins an index beside the present one, which goes on answering until the new one is complete.</summary>
    Task<IIndexRebuild> BeginRebuildAsync(Guid associationId, CancellationToken cancellation = default);
}

/// <summary>A new index in the making. People indexed or deleted meanwhile are in it as well, and win over what is added here.</summary>
internal interface IIndexRebuild : IAsyncDisposable
{
    Task AddAsync(IReadOnlyCollection<DirectoryEntry> entries, CancellationToken cancellation = default);

    /// <summary>From now on the new index answers. Disposing without this throws the new one away.</summary>
    Task CompleteAsync(CancellationToken cancellation = default);
}

internal enum DirectoryState
{
    /// <summary>No index, or one that cannot be trusted; only a rebuild helps.</summary>
    Missing,
    Ready,
}

internal sealed class DirectoryNotReadyException() : Exception("The directory is being rebuilt.");

/// <summary>Another process has the index, and an index has one writer.</summary>
internal sealed class DirectoryInUseException(Exception inner) : Exception("The search index is held by another process.", inner);
