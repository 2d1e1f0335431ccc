using System.IO.Compression;
using GroupHub.Foundation;
using GroupHub.Members.Copies;

namespace GroupHub.Members.Tests.Features;

/// <summary>How rows become files that programs and spreadsheets read.</summary>
public sealed class PersonalArchiveTests
{
    private static readonly DateTime Moment = new(2026, 11, 26, 9, 5, 0, DateTimeKind.Utc);

    [Fact]
    public async Task A_table_is_there_as_json_and_as_csv_with_the_same_columns()
    {
        var files = await Write(PersonalTable.Of("dues-terms", [new { PlanName = "Member", Price = new Money(240_50, "EUR"), At = Moment, On = new DateOnly(2026, 1, 2), Words = (string[])["a", "b"], None = (string?)null }]));

        files["dues-terms.csv"].Split("\r\n")[..2].ShouldBe(["planName,price,at,on,words,none", "Member,240.50 EUR,2026-11-26 09:05:00Z,2026-01-02,a; b,"]);
        files["dues-terms.json"].ShouldContain("\"minor\": 24050");
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+49 89 1")]
    [InlineData("-2")]
    [InlineData("@home")]
    [InlineData("\tx")]
    public async Task R68_a_cell_that_a_spreadsheet_would_run_is_neutralised(string text)
    {
        var files = await Write(PersonalTable.Of("x", [new { Text = text }]));

        files["x.csv"].ShouldContain($"'{text}");
        files["x.json"].ShouldNotContain("'");
    }

    private static async Task<Dictionary<string, string>> Write(PersonalTable table)
    {
        using var output = new MemoryStream();
        await using (var archive = await PersonalArchive.OpenAsync(output, TestContext.Current.CancellationToken))
        {
            await archive.WriteAsync(table, TestContext.Current.CancellationToken);
        }

        output.Position = 0;
        using var zip = new ZipArchive(output);
        return zip.Entries.ToDictionary(entry => entry.FullName, entry => new StreamReader(entry.Open()).ReadToEnd());
    }
}
