using System.Globalization;
using GroupHub.Foundation.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Dues;

internal static class DuesSettings
{
    public const string NewMonths = "GroupHub.Dues.NewMonths";
    public const string GraceDays = "GroupHub.Dues.GraceDays";
    public const string RejoinDays = "GroupHub.Dues.RejoinDays";
    public const string RenewalDays = "GroupHub.Dues.RenewalDays";
    public const string ReminderDays = "GroupHub.Dues.ReminderDays";
    public const string GraceCounts = "GroupHub.Dues.GraceCounts";
    public const string SuspendedCounts = "GroupHub.Dues.SuspendedCounts";
}

internal sealed class DuesSettingDefinitionProvider : SettingDefinitionProvider
{
    private static readonly StandingPolicy Default = StandingPolicy.Default;

    public override void Define(ISettingDefinitionContext context) => context.Add(
        Number(DuesSettings.NewMonths, Default.NewMonths),
        Number(DuesSettings.GraceDays, Default.GraceDays),
        Number(DuesSettings.RejoinDays, Default.RejoinDays),
        Number(DuesSettings.RenewalDays, Default.RenewalDays),
        Number(DuesSettings.ReminderDays, Default.ReminderDays),
        Switch(DuesSettings.GraceCounts, Default.GraceCounts),
        Switch(DuesSettings.SuspendedCounts, Default.SuspendedCounts));

    private static SettingDefinition Number(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture), Text(name));

    private static SettingDefinition Switch(string name, bool value) => new(name, value ? "true" : "false", Text(name));

    private static LocalizableString Text(string name) => LocalizableString.Create<GroupHubResource>($"Setting:{name}");
}

/// <summary>Reads the association's numbers from its settings.</summary>
internal sealed class StandingPolicies(ISettingProvider settings) : ITransientDependency
{
    public async Task<StandingPolicy> GetAsync() => new()
    {
        NewMonths = await settings.GetAsync(DuesSettings.NewMonths, StandingPolicy.Default.NewMonths),
        GraceDays = await settings.GetAsync(DuesSettings.GraceDays, StandingPolicy.Default.GraceDays),
        RejoinDays = await settings.GetAsync(DuesSettings.RejoinDays, StandingPolicy.Default.RejoinDays),
        RenewalDays = await settings.GetAsync(DuesSettings.RenewalDays, StandingPolicy.Default.RenewalDays),
        ReminderDays = await settings.GetAsync(DuesSettings.ReminderDays, StandingPolicy.Default.ReminderDays),
        GraceCounts = await settings.IsTrueAsync(DuesSettings.GraceCounts),
        SuspendedCounts = await settings.IsTrueAsync(DuesSettings.SuspendedCounts),
    };
}
