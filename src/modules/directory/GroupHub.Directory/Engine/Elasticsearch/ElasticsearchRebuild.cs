namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>
/// A new build beside the one that answers. Every host sees its alias and writes changes there as well; what is added
/// here was read earlier and gives way to them. When it is complete, the alias of the association is pointed to it.
/// </summary>
internal sealed class ElasticsearchRebuild(
    Guid association, string build, EntryWriter writer, AssociationAliases aliases, Action over)
    : IIndexRebuild
{
    private bool _isComplete;

    public Task AddAsync(
        IReadOnlyCollection<DirectoryEntry> entries, long asOf, CancellationToken cancellation = default) =>
        writer.WriteAsync(
            association, new IndexUpdate(entries, [], asOf), [(aliases.NextName(association, build), build)],
            cancellation);

    public async Task CompleteAsync(CancellationToken cancellation = default)
    {
        await writer.MakeVisibleAsync(cancellation);
        await aliases.PointToAsync(association, build, cancellation);
        _isComplete = true;
        await writer.RemoveOldAsync(association, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (!_isComplete) await GiveUpAsync();
        }
        finally
        {
            over();
        }
    }

    private async Task GiveUpAsync()
    {
        try
        {
            await aliases.WithdrawAsync(association, build, CancellationToken.None);
            await writer.RemoveOldAsync(association, CancellationToken.None);
        }
        catch (DirectoryUnavailableException)
        {
            // Why it failed has been told. What is left of it nobody finds, and the next rebuild removes it.
            return;
        }
    }
}
