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

public sealed class LuceneFindingTests(LuceneFixture engine) : FindingContract<LuceneFixture>(engine);

public sealed class LuceneTypingErrorsTests(LuceneFixture engine) : TypingErrorsContract<LuceneFixture>(engine);

public sealed class LuceneAudienceTests(LuceneFixture engine) : AudienceContract<LuceneFixture>(engine);

public sealed class LuceneFacetsTests(LuceneFixture engine) : FacetsContract<LuceneFixture>(engine);

public sealed class LucenePagingTests(LuceneFixture engine) : PagingContract<LuceneFixture>(engine);

public sealed class LuceneHostileInputTests(LuceneFixture engine) : HostileInputContract<LuceneFixture>(engine);

public sealed class LuceneIsolationTests(LuceneFixture engine) : IsolationContract<LuceneFixture>(engine);

public sealed class LuceneSuggestionsTests(LuceneFixture engine) : SuggestionsContract<LuceneFixture>(engine);

public sealed class LuceneFreshnessTests(LuceneFixture engine) : FreshnessContract<LuceneFixture>(engine);
