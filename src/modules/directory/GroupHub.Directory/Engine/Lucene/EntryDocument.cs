using System.Text.Encodings.Web;
using System.Text.Json;
using GroupHub.Directory.Engine.Text;
using GroupHub.Members;
using Lucene.Net.Documents;
using Lucene.Net.Index;

namespace GroupHub.Directory.Engine.Lucene;

/// <summary>
/// An entry as a document. The stored entry is read once, when the index is opened; searches never touch it.
/// </summary>
internal static class EntryDocument
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
    private static readonly FieldType Words = CreateWordsType();

    public static byte[] Serialize(DirectoryEntry entry) => JsonSerializer.SerializeToUtf8Bytes(entry, Json);

    public static Document Write(DirectoryEntry entry, byte[] serialized, long number)
    {
        var document = new Document
        {
            new StringField(FieldNames.MemberId, KeyOf(entry.MemberId), Field.Store.NO),
            new NumericDocValuesField(FieldNames.Number, number),
            new StoredField(FieldNames.Number, number),
            new StoredField(FieldNames.Entry, serialized),
        };
        AddWords(document, entry.Public, Audience.Public);
        AddWords(document, entry.Members, Audience.Members);
        return document;
    }

    public static (DirectoryEntry Entry, byte[] Serialized, long Number) Read(Document document)
    {
        var bytes = document.GetBinaryValue(FieldNames.Entry);
        var serialized = bytes.Bytes.AsSpan(bytes.Offset, bytes.Length).ToArray();
        var entry = JsonSerializer.Deserialize<DirectoryEntry>(serialized, Json)
            ?? throw new InvalidDataException("A person in the index is empty.");
        return (entry, serialized, document.GetField(FieldNames.Number).GetInt64Value()!.Value);
    }

    public static Term TermOf(Guid memberId) => new(FieldNames.MemberId, KeyOf(memberId));

    private static string KeyOf(Guid memberId) => memberId.ToString("N");

    private static void AddWords(Document document, Listing? listing, Audience audience)
    {
        if (listing is null) return;
        foreach (var tier in Enum.GetValues<Tier>())
        {
            document.Add(new Field(FieldNames.Of(audience, tier), new WordStream(FormsOf(listing, tier)), Words));
        }
    }

    private static IEnumerable<string> FormsOf(Listing listing, Tier tier)
    {
        var words = Tiers.WordsOf(listing, tier);
        var stems =
            from language in Stems.AreIn(tier) ? Stems.Languages : []
            from stem in Tiers.StemsOf(words, language)
            select FieldNames.OfStem(language, stem);
        return words.Concat(stems);
    }

    private static FieldType CreateWordsType()
    {
        var type = new FieldType
        {
            IsIndexed = true,
            IsTokenized = true,
            OmitNorms = true,
            IndexOptions = IndexOptions.DOCS_ONLY,
        };
        type.Freeze();
        return type;
    }
}
