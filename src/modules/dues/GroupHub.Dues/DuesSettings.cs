using GroupHub.Foundation.Rules;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace GroupHub.Dues;

internal static class DuesSettings
{
    public static readonly NumberRule NewMonths = Number("NewMonths", Default.NewMonths, most: 36, RuleUnit.Months);
    public static readonly NumberRule GraceDays = Number("GraceDays", Default.GraceDays, most: 365, RuleUnit.Days);
    public static readonly NumberRule RejoinDays = Number(
        "RejoinDays", Default.RejoinDays, most: 3650, RuleUnit.Days) with { NotBelow = GraceDays };
    public static readonly NumberRule RenewalDays =
        Number("RenewalDays", Default.RenewalDays, most: 365, RuleUnit.Days);
    public static readonly NumberRule ReminderDays =
        Number("ReminderDays", Default.ReminderDays, most: 365, RuleUnit.Days);
    public static readonly SwitchRule GraceJoinsOn = new("GroupHub.Dues.GraceJoinsOn", Default.GraceJoinsOn);
    public static readonly SwitchRule LapsedJoinsOn = new("GroupHub.Dues.LapsedJoinsOn", Default.LapsedJoinsOn);
    public static readonly SwitchRule GraceCounts = new("GroupHub.Dues.GraceCounts", Default.GraceCounts);
    public static readonly SwitchRule SuspendedCounts = new("GroupHub.Dues.SuspendedCounts", Default.SuspendedCounts);

    /// <summary>Those by which a standing is judged.</summary>
    public static readonly AssociationRule[] OfStanding =
    [
        NewMonths, GraceDays, RejoinDays, GraceCounts, SuspendedCounts,
    ];

    private static StandingPolicy Default => StandingPolicy.Default;

    private static NumberRule Number(string name, int otherwise, int most, RuleUnit unit) =>
        new($"GroupHub.Dues.{name}", otherwise, Least: 0, most, unit);
}

internal sealed class DuesSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.AddRules(
        DuesSettings.GraceDays,
        DuesSettings.GraceJoinsOn,
        DuesSettings.LapsedJoinsOn,
        DuesSettings.GraceCounts,
        DuesSettings.SuspendedCounts,
        DuesSettings.RejoinDays,
        DuesSettings.NewMonths,
        DuesSettings.RenewalDays,
        DuesSettings.ReminderDays);
}

/// <summary>Reads the association's numbers from its settings.</summary>
internal sealed class StandingPolicies(ISettingProvider settings) : ITransientDependency
{
    public async Task<StandingPolicy> GetAsync() => new()
    {
        NewMonths = await settings.GetAsync(DuesSettings.NewMonths),
        GraceDays = await settings.GetAsync(DuesSettings.GraceDays),
        RejoinDays = await settings.GetAsync(DuesSettings.RejoinDays),
        RenewalDays = await settings.GetAsync(DuesSettings.RenewalDays),
        ReminderDays = await settings.GetAsync(DuesSettings.ReminderDays),
        GraceJoinsOn = await settings.GetAsync(DuesSettings.GraceJoinsOn),
        LapsedJoinsOn = await settings.GetAsync(DuesSettings.LapsedJoinsOn),
        GraceCounts = await settings.GetAsync(DuesSettings.GraceCounts),
        SuspendedCounts = await settings.GetAsync(DuesSettings.SuspendedCounts),
    };
}
