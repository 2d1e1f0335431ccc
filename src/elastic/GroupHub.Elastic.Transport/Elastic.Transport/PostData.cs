using System.Text;
using System.Text.Json;

namespace Elastic.Transport;

/// <summary>The body of a request, written straight to the connection.</summary>
public abstract class PostData
{
    internal abstract string ContentType { get; }

    /// <summary>Absent where it is only known when everything has been written.</summary>
    internal virtual long? Length => null;

    public static PostData Bytes(byte[] bytes) => new Block(bytes);

    public static PostData ReadOnlyMemory(ReadOnlyMemory<byte> bytes) => new Block(bytes);

    public static PostData String(string serializedString) => new Block(Encoding.UTF8.GetBytes(serializedString));

    /// <summary>One document per line, as bulk requests want them.</summary>
    public static PostData MultiJson(IEnumerable<string> listOfString) => new Lines(listOfString);

    public static PostData Serializable<T>(T data) => new Document<T>(data);

    internal abstract Task WriteAsync(Stream stream, CancellationToken cancellation);

    private sealed class Block(ReadOnlyMemory<byte> bytes) : PostData
    {
        internal override string ContentType => "application/json";

        internal override long? Length => bytes.Length;

        internal override Task WriteAsync(Stream stream, CancellationToken cancellation) =>
            stream.WriteAsync(bytes, cancellation).AsTask();
    }

    private sealed class Lines(IEnumerable<string> lines) : PostData
    {
        internal override string ContentType => "application/x-ndjson";

        internal override async Task WriteAsync(Stream stream, CancellationToken cancellation)
        {
            await using var writer = new StreamWriter(stream, new UTF8Encoding(false), 16 * 1024, leaveOpen: true)
            {
                NewLine = "\n",
            };
            foreach (var line in lines) await writer.WriteLineAsync(line.AsMemory(), cancellation);
        }
    }

    private sealed class Document<T>(T data) : PostData
    {
        private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

        internal override string ContentType => "application/json";

        internal override Task WriteAsync(Stream stream, CancellationToken cancellation) =>
            JsonSerializer.SerializeAsync(stream, data, Json, cancellation);
    }
}
