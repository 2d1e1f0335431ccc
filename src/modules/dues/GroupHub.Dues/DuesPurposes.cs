namespace GroupHub.Dues;

/// <summary>What this module's invoices are for; billing hands it back with every event.</summary>
internal static class DuesPurposes
{
    public const string Application = "Dues.Application";
    public const string Renewal = "Dues.Renewal";
    public const string FurtherChapter = "Dues.FurtherChapter";
}
