using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace GroupHub.Billing.Receipts.Pdf;

/// <summary>The numbered objects of a PDF file and the table at its end that says where each begins.</summary>
internal sealed class PdfObjects
{
    private readonly List<byte[]> _objects = [];

    /// <summary>A number for an object that is written later.</summary>
    public int Reserve()
    {
        _objects.Add([]);
        return _objects.Count;
    }

    public int Add(string content)
    {
        var number = Reserve();
        Write(number, content);
        return number;
    }

    public void Write(int number, string content) => _objects[number - 1] = Encoding.ASCII.GetBytes(content);

    public int AddStream(byte[] content, string entries = "")
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(content);
        var head = Encoding.ASCII.GetBytes($"<< /Filter /FlateDecode /Length {packed.Length} {entries} >>\nstream\n");
        _objects.Add([.. head, .. packed.ToArray(), .. "\nendstream"u8]);
        return _objects.Count;
    }

    public byte[] ToFile(int catalog, int info)
    {
        using var file = new MemoryStream();
        var positions = new List<long>();
        file.Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"u8);
        for (var i = 0; i < _objects.Count; i++)
        {
            positions.Add(file.Position);
            file.Write([.. Ascii($"{i + 1} 0 obj\n"), .. _objects[i], .. "\nendobj\n"u8]);
        }

        var table = file.Position;
        file.Write(Ascii($"xref\n0 {_objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var position in positions) file.Write(Ascii($"{position:0000000000} 00000 n \n"));
        file.Write(Ascii($"trailer << /Size {_objects.Count + 1} /Root {catalog} 0 R /Info {info} 0 R >>\n"));
        file.Write(Ascii($"startxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Ascii(FormattableString text) =>
        Encoding.ASCII.GetBytes(text.ToString(CultureInfo.InvariantCulture));
}
