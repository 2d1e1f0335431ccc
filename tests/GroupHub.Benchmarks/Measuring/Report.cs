using System.Runtime.InteropServices;
using System.Text;

namespace GroupHub.Benchmarks.Measuring;

/// <summary>The one table of a run.</summary>
internal sealed class Report
{
    private static readonly string[] Columns = ["what", "processor time each", "per second", "compared", "aim"];

    private readonly List<string[]> _rows = [];

    public void Add(string what, string each = "", string rate = "", string compared = "", string aim = "") =>
        _rows.Add([what, each, rate, compared, aim]);

    public void Add(string what, Measured measured, string compared = "", string aim = "") =>
        Add(Failures(what, measured.Load), Time(measured.MicrosecondsEach), Rate(measured.PerSecond), compared, aim);

    public static string Time(double microseconds) => microseconds >= 1000 ? $"{microseconds / 1000:0.00} ms" : $"{microseconds:0.0} µs";

    public static string Rate(double perSecond) => $"{perSecond:#,0}";

    public static string Failures(string what, LoadResult load) => load.Failed == 0 ? what : $"{what} ({load.Failed} FAILED)";

    public string ToMarkdown()
    {
        var widths = Columns.Select((name, column) => _rows.Select(row => row[column].Length).Append(name.Length).Max()).ToArray();
        var text = new StringBuilder();
        Write(Columns);
        Write([.. widths.Select(width => new string('-', width))]);
        _rows.ForEach(Write);
        text.AppendLine().AppendLine($".NET {Environment.Version}, {RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} processors, {DateTime.UtcNow:yyyy-MM-dd}");
        return text.ToString();

        void Write(string[] row) => text.AppendLine($"| {string.Join(" | ", row.Select((cell, column) => column is 0 or 4 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])))} |");
    }
}
