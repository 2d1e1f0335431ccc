namespace GroupHub.Directory.Engine;

/// <summary>
/// The search read model of many associations, each on its own: nothing of one is ever found, counted, suggested or
/// corrected to in another. What an audience may not see is not in the part of the index that answers it.
/// </summary>
internal interface IDirectoryEngine
{
    /// <summary>
    /// Takes over what has become of people; found by the next search. Answers with those who are not taken over,
    /// because something that was read later is there already.
    /// </summary>
    Task<IReadOnlySet<Guid>> UpdateAsync(
        Guid associationId, IndexUpdate update, CancellationToken cancellation = default);

    /// <exception cref="DirectoryNotReadyException">There is no index yet, or none to be trusted.</exception>
    ValueTask<DirectoryHits> SearchAsync(
        Guid associationId, DirectorySearch search, CancellationToken cancellation = default);

    /// <summary>Whom a search finds, and no more of them, in its order.</summary>
    /// <exception cref="DirectoryNotReadyException">There is no index yet, or none to be trusted.</exception>
    ValueTask<DirectoryMatches> MatchAsync(
        Guid associationId, DirectorySearch search, CancellationToken cancellation = default);

    /// <summary>What somebody who types this may mean: names, companies, jobs, skills, industries, towns.</summary>
    /// <exception cref="DirectoryNotReadyException">There is no index yet, or none to be trusted.</exception>
    ValueTask<IReadOnlyList<string>> SuggestAsync(
        Guid associationId, DirectorySuggestion suggestion, CancellationToken cancellation = default);

    ValueTask<DirectoryState> GetStateAsync(Guid associationId, CancellationToken cancellation = default);

    /// <summary>
    /// Begins an index beside the present one, which goes on answering until the new one is complete.
    /// </summary>
    Task<IIndexRebuild> BeginRebuildAsync(Guid associationId, CancellationToken cancellation = default);

    /// <summary>
    /// Null when searches are answered; otherwise what is wrong, in a sentence for whoever runs the host.
    /// </summary>
    ValueTask<string?> FindFaultAsync(CancellationToken cancellation = default);
}

/// <summary>What has become of people.</summary>
/// <param name="Listed">Who is new or changed.</param>
/// <param name="Gone">Who is not listed any more; unknown ids are no error.</param>
/// <param name="AsOf">
/// When this was read, by one clock for all: what was read earlier never replaces what was read later.
/// </param>
internal sealed record IndexUpdate(
    IReadOnlyCollection<DirectoryEntry> Listed, IReadOnlyCollection<Guid> Gone, long AsOf);

/// <summary>
/// A new index in the making. What becomes of people meanwhile is in it as well, and wins over what is added here.
/// </summary>
internal interface IIndexRebuild : IAsyncDisposable
{
    /// <param name="entries">People as they are.</param>
    /// <param name="asOf">When they were read, as in <see cref="IndexUpdate"/>.</param>
    /// <param name="cancellation">To give up.</param>
    Task AddAsync(IReadOnlyCollection<DirectoryEntry> entries, long asOf, CancellationToken cancellation = default);

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
internal sealed class DirectoryInUseException(Exception inner)
    : Exception("The search index is held by another process.", inner);

/// <summary>The server that holds the index does not answer, or not as it should.</summary>
internal sealed class DirectoryUnavailableException(string reason, Exception? inner = null) : Exception(reason, inner);
