namespace GroupHub.Meetings.Domain;

/// <summary>What associations start from. They are examples: each may change every number.</summary>
internal static class AbsencePresets
{
    public const string Weekly = "weekly";
    public const string Strict = "strict";
    public const string CountOnly = "countOnly";

    /// <summary>What holds until somebody has decided.</summary>
    public static AbsenceRules Default => All[Weekly];

    public static IReadOnlyDictionary<string, AbsenceRules> All { get; } = new Dictionary<string, AbsenceRules>
    {
        [Weekly] = new(),
        [Strict] = new() { LatesPerAbsence = 2, SubstituteLimit = 3, ExcusedCounts = true },
        [CountOnly] = new() { WindowMonths = 12, Limit = null },
    };
}
