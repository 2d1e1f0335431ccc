using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Store;
using IoDirectory = System.IO.Directory;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>
/// Where an association's index lies on disk: one numbered folder per rebuild, of which the highest complete one
/// counts, and a note that is there while something is not on disk yet. An index found with that note has missed
/// something.
/// </summary>
internal sealed class IndexFolder(string root, Guid associationId)
{
    public const string MarkKey = "schema";

    /// <summary>To be changed with the fields and the analysis; an index of another schema is rebuilt.</summary>
    public const string Mark = "3";

    private readonly string _path = Path.Combine(root, associationId.ToString("N"));

    private string Note => Path.Combine(_path, "uncommitted");

    public bool HasNote => File.Exists(Note);

    public void WriteNote()
    {
        IoDirectory.CreateDirectory(_path);
        File.WriteAllBytes(Note, []);
    }

    public void RemoveNote() => File.Delete(Note);

    public string? FindComplete() =>
        Generations().Where(generation => IsComplete(PathOf(generation))).Select(PathOf).LastOrDefault();

    public string CreateNext()
    {
        var path = PathOf(Generations().LastOrDefault() + 1);
        IoDirectory.CreateDirectory(path);
        return path;
    }

    public void RemoveAllBut(string? kept)
    {
        foreach (var path in Generations().Select(PathOf).Where(path => path != kept))
            IoDirectory.Delete(path, recursive: true);
    }

    private string PathOf(int generation) => Path.Combine(_path, generation.ToString(CultureInfo.InvariantCulture));

    private List<int> Generations() => IoDirectory.Exists(_path)
        ? [.. IoDirectory.GetDirectories(_path).Select(GenerationOf).OfType<int>().Order()]
        : [];

    private static int? GenerationOf(string path) =>
        int.TryParse(Path.GetFileName(path), CultureInfo.InvariantCulture, out var generation) ? generation : null;

    private static bool IsComplete(string path)
    {
        using var files = FSDirectory.Open(path);
        if (!DirectoryReader.IndexExists(files)) return false;
        var infos = new SegmentInfos();
        infos.Read(files);
        return infos.UserData.TryGetValue(MarkKey, out var mark) && mark == Mark;
    }
}
