using CsvHelper;

namespace GroupHub.Administration;

/// <summary>CSV as spreadsheets read it.</summary>
internal static class SpreadsheetCsv
{
    // A cell that begins like a formula would be run by a spreadsheet: it gets an apostrophe in front.
    // Without the byte order mark it would take the file for another encoding.
    private static readonly CsvWriterOptions Format = new()
    {
        Injection = CsvInjection.Escape,
        WriteByteOrderMark = true,
    };

    public static CsvWriter Write(Stream output) => CsvWriter.Create(output, Format, leaveOpen: true);
}
