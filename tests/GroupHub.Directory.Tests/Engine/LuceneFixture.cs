using GroupHub.Directory.Engine;
using GroupHub.Directory.Engine.Lucene;
using Microsoft.Extensions.Logging.Abstractions;

namespace GroupHub.Directory.Tests.Engine;

public sealed class LuceneFixture : EngineFixture
{
    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("grouphub-search-");
    private readonly LuceneDirectoryEngine _engine;

    public LuceneFixture() => _engine = new LuceneDirectoryEngine(_folder.FullName, NullLogger.Instance);

    internal override IDirectoryEngine Engine => _engine;

    public override ValueTask DisposeAsync()
    {
        _engine.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
