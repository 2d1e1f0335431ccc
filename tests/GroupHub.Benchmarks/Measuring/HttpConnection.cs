using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace GroupHub.Benchmarks.Measuring;

/// <summary>One kept-alive connection that does as little as possible, so that the server is what is measured.</summary>
internal sealed class HttpConnection : IDisposable
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray(), EndOfChunks = "\r\n0\r\n\r\n"u8.ToArray();

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[64 * 1024];

    public static async Task<HttpConnection> OpenAsync(int port)
    {
        var connection = new HttpConnection();
        await connection._socket.ConnectAsync(IPAddress.Loopback, port);
        return connection;
    }

    /// <summary>The answer is good until the next request.</summary>
    public async ValueTask<HttpAnswer> SendAsync(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request);
        var length = 0;
        while (true)
        {
            if (length == _buffer.Length) Array.Resize(ref _buffer, length * 2);
            var received = await _socket.ReceiveAsync(_buffer.AsMemory(length));
            if (received == 0) throw new IOException("The server closed the connection.");
            length += received;
            if (FindEnd(_buffer.AsSpan(0, length)) is { } head) return new HttpAnswer(_buffer.AsMemory(0, length), head);
        }
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>The length of the head, once the whole answer is there.</summary>
    private static int? FindEnd(ReadOnlySpan<byte> received)
    {
        var head = received.IndexOf(EndOfHead);
        if (head < 0) return null;
        // "Not modified" has neither a body nor a length.
        var isComplete = received.StartsWith("HTTP/1.1 304"u8) || (LengthIn(received[..head]) is { } length
            ? received.Length >= head + EndOfHead.Length + length
            : received[head..].EndsWith(EndOfChunks));
        return isComplete ? head : null;
    }

    private static int? LengthIn(ReadOnlySpan<byte> head)
    {
        var name = "\r\nContent-Length: "u8;
        var at = head.IndexOf(name);
        if (at < 0) return null;
        var digits = head[(at + name.Length)..];
        var end = digits.IndexOf((byte)'\r');
        return int.Parse(end < 0 ? digits : digits[..end]);
    }
}

internal readonly struct HttpAnswer(ReadOnlyMemory<byte> all, int head)
{
    private const int StatusAt = 9, StatusLength = 3, EndOfHeadLength = 4, EndOfLineLength = 2;

    public int Status => int.Parse(all.Span.Slice(StatusAt, StatusLength));

    public string Head => Encoding.ASCII.GetString(all.Span[..head]);

    public byte[] Body
    {
        get
        {
            var body = all.Span[(head + EndOfHeadLength)..];
            return Head.Contains("Transfer-Encoding: chunked", StringComparison.Ordinal) ? JoinChunks(body) : body.ToArray();
        }
    }

    public string Text => Encoding.UTF8.GetString(Body);

    private static byte[] JoinChunks(ReadOnlySpan<byte> chunks)
    {
        var joined = new List<byte>(chunks.Length);
        while (true)
        {
            var line = chunks.IndexOf("\r\n"u8);
            var length = int.Parse(chunks[..line], NumberStyles.HexNumber);
            if (length == 0) return [.. joined];
            joined.AddRange(chunks.Slice(line + EndOfLineLength, length));
            chunks = chunks[(line + EndOfLineLength + length + EndOfLineLength)..];
        }
    }
}

/// <summary>Requests as bytes, made once.</summary>
internal static class HttpRequests
{
    public static byte[] Get(string host, string path, string? token = null, string? ifNoneMatch = null) => Encoding.ASCII.GetBytes(
        $"GET {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Language: en\r\n{Bearer(token)}{(ifNoneMatch is null ? "" : $"If-None-Match: {ifNoneMatch}\r\n")}\r\n");

    public static byte[] Post(string host, string path, string mediaType, string body, string? token = null) => Send("POST", host, path, mediaType, body, token);

    public static byte[] Put(string host, string path, string body, string token) => Send("PUT", host, path, "application/json", body, token);

    private static byte[] Send(string verb, string host, string path, string mediaType, string body, string? token) => Encoding.UTF8.GetBytes(
        $"{verb} {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Language: en\r\n{Bearer(token)}Content-Type: {mediaType}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    private static string Bearer(string? token) => token is null ? "" : $"Authorization: Bearer {token}\r\n";
}
