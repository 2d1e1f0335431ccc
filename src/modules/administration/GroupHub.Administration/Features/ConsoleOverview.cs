using GroupHub.Foundation;

namespace GroupHub.Administration.Features;

/// <summary>How the association is doing, and what waits for its staff.</summary>
public sealed record ConsoleOverview
{
    public required int MemberCount { get; init; }
    public required int JoinedThisMonth { get; init; }
    public required Money DuesReceived { get; init; }
    public required int DuesReceivedYear { get; init; }
    public required Money Overdue { get; init; }
    public required int OverdueMembers { get; init; }

    /// <summary>Of those who were members a year ago, how many are today; absent when there was nobody.</summary>
    public decimal? RetentionPercent { get; init; }
    public required IReadOnlyList<TodoLine> Todo { get; init; }

    /// <summary>Of a new association; empty once all is done.</summary>
    public required IReadOnlyList<FirstStep> FirstSteps { get; init; }

    /// <summary>Twelve months, the present one last.</summary>
    public required IReadOnlyList<MonthOfJoins> JoinsPerMonth { get; init; }
    public required IReadOnlyList<MonthOfIncome> IncomePerMonth { get; init; }
    public required UpcomingRenewals RenewalsNext90 { get; init; }
}

/// <param name="Kind">"describe", "plan" or "members".</param>
/// <param name="IsDone">Whether it has been done.</param>
/// <param name="Link">Where in the console it is done.</param>
public sealed record FirstStep(string Kind, bool IsDone, string Link);

/// <param name="Kind">Such as "applications", "overdue" or "renewals".</param>
/// <param name="Count">How many.</param>
/// <param name="OldestDays">How long the first of them has waited.</param>
/// <param name="Text">The reason, in a sentence.</param>
/// <param name="Link">Where in the console it is done.</param>
public sealed record TodoLine(string Kind, int Count, int? OldestDays, string Text, string Link);

/// <param name="Month">Such as 2026-11.</param>
/// <param name="Joined">How many became members.</param>
/// <param name="Left">How many had their last day as a member.</param>
public sealed record MonthOfJoins(string Month, int Joined, int Left);

/// <param name="Month">Such as 2026-11.</param>
/// <param name="Amount">What came in.</param>
public sealed record MonthOfIncome(string Month, Money Amount);

/// <param name="Members">Whose paid time ends.</param>
/// <param name="Amount">What their next terms cost at today's prices.</param>
public sealed record UpcomingRenewals(int Members, Money Amount);
