using GroupHub.Directory.Engine;
using GroupHub.Directory.Engine.Lucene;
using Microsoft.Extensions.Logging.Abstractions;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>What the embedded engine leaves on disk, and what it makes of what it finds there.</summary>
public sealed class LuceneFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("grouphub-search-");
    private readonly Guid _association = Guid.NewGuid();
    private LuceneDirectoryEngine _engine;

    public LuceneFilesTests() => _engine = Start();

    public void Dispose()
    {
        _engine.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task An_index_survives_a_restart_with_everything_in_it()
    {
        await Fill(Corpus.People);
        var jo = A.Person("Jo Zwicky");
        await Put(jo);
        await _engine.UpdateAsync(_association, new IndexUpdate([], [Corpus.People[1].MemberId], EngineFixture.Now()));
        var before = await _engine.SearchAsync(_association, A.Search() with { Take = 5000 });

        Restart();

        var after = await _engine.SearchAsync(_association, A.Search() with { Take = 5000 });
        after.Hits.Select(hit => hit.MemberId).ShouldBe(before.Hits.Select(hit => hit.MemberId));
        after.Facets.SelectMany(facet => facet.Values).ShouldBe(before.Facets.SelectMany(facet => facet.Values));
        await Put(jo with { Members = jo.Members! with { LastName = "Stream" } });
        (await _engine.SearchAsync(_association, A.Search("jo stream"))).TotalCount.ShouldBe(1);
        (await _engine.SearchAsync(_association, A.Search("jo zwicky"))).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task After_a_crash_with_changes_in_memory_the_index_is_not_trusted()
    {
        await Fill([A.Person("Jo River")]);
        await Put(A.Person("Al Lost"));
        var crashed = Copy();

        using var engine = new LuceneDirectoryEngine(crashed, NullLogger.Instance);

        (await engine.GetStateAsync(_association)).ShouldBe(DirectoryState.Missing);
    }

    [Fact]
    public async Task After_a_crash_with_everything_on_disk_the_index_is_trusted()
    {
        await Fill([A.Person("Jo River")]);
        await Put(A.Person("Al Kept"));
        _engine.Commit();
        var crashed = Copy();
        foreach (var held in System.IO.Directory.GetFiles(crashed, "write.lock", SearchOption.AllDirectories)) File.Delete(held);

        using var engine = new LuceneDirectoryEngine(crashed, NullLogger.Instance);

        (await engine.SearchAsync(_association, A.Search())).Names().ShouldBe(["Al Kept", "Jo River"]);
    }

    [Theory]
    [InlineData("segments_*"), InlineData("*.fdt"), InlineData("*.si"), InlineData("*.tim")]
    public async Task A_damaged_index_is_not_trusted_and_can_be_rebuilt(string damaged)
    {
        await Fill([A.Person("Jo River")]);
        _engine.Dispose();
        foreach (var file in System.IO.Directory.GetFiles(_folder.FullName, damaged, SearchOption.AllDirectories)) File.WriteAllBytes(file, [1, 2, 3]);

        _engine = Start();

        (await _engine.GetStateAsync(_association)).ShouldBe(DirectoryState.Missing);
        await Fill([A.Person("Jo Again")]);
        (await _engine.SearchAsync(_association, A.Search())).Names().ShouldBe(["Jo Again"]);
    }

    [Fact]
    public async Task An_abandoned_rebuild_is_not_taken_for_an_index_after_a_restart()
    {
        await using (var rebuild = await _engine.BeginRebuildAsync(_association))
        {
            await rebuild.AddAsync([A.Person("Jo Half")], EngineFixture.Now());
        }

        Restart();

        (await _engine.GetStateAsync(_association)).ShouldBe(DirectoryState.Missing);
    }

    [Fact]
    public async Task A_folder_held_by_another_process_is_left_alone()
    {
        await Fill([A.Person("Jo River")]);

        using (var second = Start()) await Should.ThrowAsync<DirectoryInUseException>(() => second.BeginRebuildAsync(_association));

        (await _engine.SearchAsync(_association, A.Search())).TotalCount.ShouldBe(1);
        _engine.Dispose();
        _engine = Start();
        (await _engine.SearchAsync(_association, A.Search())).TotalCount.ShouldBe(1);
    }

    [Fact]
    public async Task Old_generations_are_removed()
    {
        for (var round = 0; round < 3; round++) await Fill([A.Person("Jo River")]);

        System.IO.Directory.GetDirectories(Path.Combine(_folder.FullName, _association.ToString("N"))).Length.ShouldBe(1);
    }

    private LuceneDirectoryEngine Start() => new(_folder.FullName, NullLogger.Instance);

    private void Restart()
    {
        _engine.Dispose();
        _engine = Start();
    }

    private Task<IReadOnlySet<Guid>> Put(DirectoryEntry person) =>
        _engine.UpdateAsync(_association, new IndexUpdate([person], [], EngineFixture.Now()));

    private async Task Fill(IReadOnlyCollection<DirectoryEntry> people)
    {
        await using var rebuild = await _engine.BeginRebuildAsync(_association);
        await rebuild.AddAsync(people, EngineFixture.Now());
        await rebuild.CompleteAsync();
    }

    private string Copy()
    {
        var copy = Path.Combine(_folder.FullName, "copy");
        foreach (var file in _folder.GetFiles("*", SearchOption.AllDirectories).Where(file => file.Name != "held"))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(_folder.FullName, file.FullName));
            System.IO.Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            file.CopyTo(target);
        }

        return copy;
    }
}
