namespace GroupHub.Directory.Tests.Engine;

// Every contract on every engine; each class runs beside the others.

public sealed class LuceneFindingTests(LuceneFixture engine) : FindingContract<LuceneFixture>(engine);

public sealed class FirstServerFindingTests(FirstServer engine) : FindingContract<FirstServer>(engine);

public sealed class SecondServerFindingTests(SecondServer engine) : FindingContract<SecondServer>(engine);

public sealed class LuceneTypingErrorsTests(LuceneFixture engine) : TypingErrorsContract<LuceneFixture>(engine);

public sealed class FirstServerTypingErrorsTests(FirstServer engine) : TypingErrorsContract<FirstServer>(engine);

public sealed class SecondServerTypingErrorsTests(SecondServer engine) : TypingErrorsContract<SecondServer>(engine);

public sealed class LuceneAudienceTests(LuceneFixture engine) : AudienceContract<LuceneFixture>(engine);

public sealed class FirstServerAudienceTests(FirstServer engine) : AudienceContract<FirstServer>(engine);

public sealed class SecondServerAudienceTests(SecondServer engine) : AudienceContract<SecondServer>(engine);

public sealed class LuceneFacetsTests(LuceneFixture engine) : FacetsContract<LuceneFixture>(engine);

public sealed class FirstServerFacetsTests(FirstServer engine) : FacetsContract<FirstServer>(engine);

public sealed class SecondServerFacetsTests(SecondServer engine) : FacetsContract<SecondServer>(engine);

public sealed class LucenePagingTests(LuceneFixture engine) : PagingContract<LuceneFixture>(engine);

public sealed class FirstServerPagingTests(FirstServer engine) : PagingContract<FirstServer>(engine);

public sealed class SecondServerPagingTests(SecondServer engine) : PagingContract<SecondServer>(engine);

public sealed class LuceneHostileInputTests(LuceneFixture engine) : HostileInputContract<LuceneFixture>(engine);

public sealed class FirstServerHostileInputTests(FirstServer engine) : HostileInputContract<FirstServer>(engine);

public sealed class SecondServerHostileInputTests(SecondServer engine) : HostileInputContract<SecondServer>(engine);

public sealed class LuceneIsolationTests(LuceneFixture engine) : IsolationContract<LuceneFixture>(engine);

public sealed class FirstServerIsolationTests(FirstServer engine) : IsolationContract<FirstServer>(engine);

public sealed class SecondServerIsolationTests(SecondServer engine) : IsolationContract<SecondServer>(engine);

public sealed class LuceneSuggestionsTests(LuceneFixture engine) : SuggestionsContract<LuceneFixture>(engine);

public sealed class FirstServerSuggestionsTests(FirstServer engine) : SuggestionsContract<FirstServer>(engine);

public sealed class SecondServerSuggestionsTests(SecondServer engine) : SuggestionsContract<SecondServer>(engine);

public sealed class LuceneFreshnessTests(LuceneFixture engine) : FreshnessContract<LuceneFixture>(engine);

public sealed class FirstServerFreshnessTests(FirstServer engine) : FreshnessContract<FirstServer>(engine);

public sealed class SecondServerFreshnessTests(SecondServer engine) : FreshnessContract<SecondServer>(engine);

public sealed class LuceneWordingTests(LuceneFixture engine) : WordingContract<LuceneFixture>(engine);

public sealed class FirstServerWordingTests(FirstServer engine) : WordingContract<FirstServer>(engine);

public sealed class SecondServerWordingTests(SecondServer engine) : WordingContract<SecondServer>(engine);

public sealed class FirstServerParityTests(FirstServer engine, LuceneFixture lucene)
    : ParityContract<FirstServer>(engine, lucene);

public sealed class FirstServerElasticsearchTests(FirstServer engine) : ElasticsearchContract<FirstServer>(engine);

public sealed class SecondServerParityTests(SecondServer engine, LuceneFixture lucene)
    : ParityContract<SecondServer>(engine, lucene);

public sealed class SecondServerElasticsearchTests(SecondServer engine) : ElasticsearchContract<SecondServer>(engine);
