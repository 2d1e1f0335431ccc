using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GroupHub.Directory.Engine.Elasticsearch;

/// <summary>Writes documents for several builds at once, a line for what to do and a line for the document.</summary>
internal sealed class BulkBody
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _lines = new(16 * 1024);
    private readonly List<Guid> _members = [];

    public int Bytes => _lines.WrittenCount;

    public int Count => _members.Count;

    /// <summary>About whom each document is, in their order.</summary>
    public IReadOnlyList<Guid> Members => _members;

    public ReadOnlyMemory<byte> Written => _lines.WrittenMemory;

    /// <param name="alias">Where to: an alias, so that a document never brings an index into being.</param>
    /// <param name="id">Of the document.</param>
    /// <param name="member">About whom it is.</param>
    /// <param name="asOf">What is there and was read later stays.</param>
    /// <param name="write">Writes the document.</param>
    public void Add(string alias, string id, Guid member, long asOf, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(_lines, Options);
        json.WriteStartObject();
        json.WriteStartObject("index");
        json.WriteString("_index", alias);
        json.WriteString("_id", id);
        json.WriteNumber("version", asOf);
        json.WriteString("version_type", "external_gte");
        json.WriteEndObject();
        json.WriteEndObject();
        EndLine(json);
        write(json);
        EndLine(json);
        _members.Add(member);
    }

    public void Delete(string index, string routing, string id)
    {
        using var json = new Utf8JsonWriter(_lines, Options);
        json.WriteStartObject();
        json.WriteStartObject("delete");
        json.WriteString("_index", index);
        json.WriteString("_id", id);
        json.WriteString("routing", routing);
        json.WriteEndObject();
        json.WriteEndObject();
        EndLine(json);
        _members.Add(Guid.Empty);
    }

    private void EndLine(Utf8JsonWriter json)
    {
        json.Flush();
        json.Reset();
        _lines.Write("\n"u8);
    }
}
