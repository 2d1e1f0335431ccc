namespace GroupHub.Directory.Engine.Lucene;

/// <summary>
/// Keeps other processes away from the folder: two that write the same index would each lose what the other wrote.
/// </summary>
internal sealed class FolderHold(string folder) : IDisposable
{
    private readonly Lock _gate = new();
    private FileStream? _held;

    /// <exception cref="DirectoryInUseException">Another process was first.</exception>
    public void Ensure()
    {
        if (Volatile.Read(ref _held) is not null) return;
        lock (_gate)
        {
            if (_held is null) Volatile.Write(ref _held, Open());
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _held?.Dispose();
            _held = null;
        }
    }

    private FileStream Open()
    {
        System.IO.Directory.CreateDirectory(folder);
        try
        {
            return new FileStream(
                Path.Combine(folder, "held"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException held)
        {
            throw new DirectoryInUseException(held);
        }
    }
}
