using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsvHelper;

namespace GroupHub.Members.Copies;

/// <summary>A ZIP with every table, once for programs, once for a spreadsheet.</summary>
internal sealed class PersonalArchive : IAsyncDisposable
{
    // A cell that begins like a formula would be run by a spreadsheet: it gets an apostrophe in front (R68).
    private static readonly CsvWriterOptions Spreadsheet = new()
    {
        Injection = CsvInjection.Escape,
        WriteByteOrderMark = true,
    };

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    private readonly ZipArchive _zip;

    private PersonalArchive(ZipArchive zip) => _zip = zip;

    /// <summary>
    /// A file that is gone once it is closed: whoever takes it gets all of it or an answer that says why not, and no
    /// table waits in memory.
    /// </summary>
    public static async Task<Stream> ToFileAsync(Func<PersonalArchive, Task> write, CancellationToken cancellation)
    {
        var file = NewFile();
        try
        {
            await using (var archive = await OpenAsync(file, cancellation)) await write(archive);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    public static async Task<PersonalArchive> OpenAsync(Stream output, CancellationToken cancellation) =>
        new(
            await ZipArchive.CreateAsync(
                output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation));

    public async Task WriteAsync(PersonalTable table, CancellationToken cancellation)
    {
        await using (var json = await OpenEntryAsync($"{table.Name}.json", cancellation))
        {
            await JsonSerializer.SerializeAsync(json, table.Rows, Json, cancellation);
        }

        await using var file = await OpenEntryAsync($"{table.Name}.csv", cancellation);
        await using var csv = CsvWriter.Create(file, Spreadsheet, leaveOpen: true);
        var columns = new TableColumns(table.Row, Json);
        await csv.WriteRecordAsync(columns.Names, cancellation);
        foreach (var row in table.Rows) await csv.WriteRecordAsync(columns.CellsOf(row), cancellation);
    }

    public async Task WriteAsync(string name, string text, CancellationToken cancellation)
    {
        await using var file = await OpenEntryAsync(name, cancellation);
        await using var writer = new StreamWriter(file, leaveOpen: true);
        await writer.WriteAsync(text.AsMemory(), cancellation);
    }

    public ValueTask DisposeAsync() => _zip.DisposeAsync();

    private static FileStream NewFile()
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(Path.Combine(Path.GetTempPath(), $"grouphub-{Path.GetRandomFileName()}"), options);
    }

    private Task<Stream> OpenEntryAsync(string name, CancellationToken cancellation) =>
        _zip.CreateEntry(name).OpenAsync(cancellation);
}
