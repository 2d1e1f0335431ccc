namespace GroupHub.Directory;

/// <summary>For tests and commands that must see all effects.</summary>
public interface IDirectoryUpdates
{
    /// <summary>
    /// Brings every change noted so far into the search index, or leaves it noted where the index does not take it.
    /// </summary>
    Task CatchUpAsync(CancellationToken cancellation = default);
}
