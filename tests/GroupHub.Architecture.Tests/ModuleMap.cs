namespace GroupHub.Architecture.Tests;

/// <summary>Who may know whom, and then only by Contracts. A new arrow is a change of this table.</summary>
public static class ModuleMap
{
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Members"] = [],
        ["Billing"] = [],
        ["Chapters"] = ["Members"],
        ["Dues"] = ["Members", "Chapters", "Billing"],
        ["Meetings"] = ["Members", "Chapters", "Dues"],
        ["Networking"] = ["Members", "Chapters", "Meetings"],
        ["Directory"] = ["Members", "Chapters", "Dues"],
        ["Communication"] = ["Members", "Chapters", "Dues"],
        ["Administration"] = ["Members", "Billing", "Chapters", "Dues", "Meetings"],
    };

    public static IEnumerable<string> Modules => Arrows.Keys;

    public static TheoryData<string, string[]> All()
    {
        var all = new TheoryData<string, string[]>();
        foreach (var module in Repository.Modules) all.Add(module, Arrows.GetValueOrDefault(module, ["not in the map"]));
        return all;
    }
}
