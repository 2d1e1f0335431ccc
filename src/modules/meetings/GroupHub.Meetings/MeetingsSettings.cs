using System.Globalization;
using GroupHub.Foundation.Localization;
using GroupHub.Meetings.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace GroupHub.Meetings;

internal static class MeetingsSettings
{
    public const string MaxGuests = "GroupHub.Meetings.MaxGuests";
    public const string OfferHours = "GroupHub.Meetings.OfferHours";
    public const string LateAfterMinutes = "GroupHub.Meetings.LateAfterMinutes";
    public const string VisitLimit = "GroupHub.Meetings.VisitLimit";
    public const string VisitLimitMonths = "GroupHub.Meetings.VisitLimitMonths";
    public const string ReminderWorkingDays = "GroupHub.Meetings.ReminderWorkingDays";
    public const string FollowUpHours = "GroupHub.Meetings.FollowUpHours";
    public const string VisitorRetentionMonths = "GroupHub.Meetings.VisitorRetentionMonths";
}

internal sealed class MeetingsSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        Number(MeetingsSettings.MaxGuests, MeetingsPolicies.Default.Seats.MaxGuests),
        Number(MeetingsSettings.OfferHours, MeetingsPolicies.Default.Seats.OfferHours),
        Number(MeetingsSettings.LateAfterMinutes, MeetingsPolicies.Default.Door.LateAfterMinutes),
        Number(MeetingsSettings.VisitLimit, MeetingsPolicies.Default.Visits.Visits),
        Number(MeetingsSettings.VisitLimitMonths, MeetingsPolicies.Default.Visits.Months),
        Number(MeetingsSettings.ReminderWorkingDays, MeetingsPolicies.Default.ReminderWorkingDays),
        Number(MeetingsSettings.FollowUpHours, MeetingsPolicies.Default.FollowUpHours),
        Number(MeetingsSettings.VisitorRetentionMonths, MeetingsPolicies.Default.RetentionMonths));

    private static SettingDefinition Number(string name, int value) =>
        new(name, value.ToString(CultureInfo.InvariantCulture), LocalizableString.Create<GroupHubResource>($"Setting:{name}"));
}

/// <summary>An association's own numbers.</summary>
internal sealed record MeetingsNumbers
{
    public SeatPolicy Seats { get; init; } = SeatPolicy.Default;
    public DoorPolicy Door { get; init; } = new(LateAfterMinutes: 5);
    public VisitLimit Visits { get; init; } = new(Visits: 2, Months: 12);

    /// <summary>How many working days before the meeting visitors are reminded.</summary>
    public int ReminderWorkingDays { get; init; } = 2;

    /// <summary>Within how many hours somebody is to speak to a visitor.</summary>
    public int FollowUpHours { get; init; } = 48;

    /// <summary>After how many months a visitor who has not joined is forgotten.</summary>
    public int RetentionMonths { get; init; } = 12;
}

/// <summary>Reads the association's numbers from its settings.</summary>
internal sealed class MeetingsPolicies(ISettingProvider settings) : ITransientDependency
{
    public static MeetingsNumbers Default { get; } = new();

    public async Task<MeetingsNumbers> GetAsync() => new()
    {
        Seats = new(await Number(MeetingsSettings.MaxGuests, Default.Seats.MaxGuests), await Number(MeetingsSettings.OfferHours, Default.Seats.OfferHours)),
        Door = new(await Number(MeetingsSettings.LateAfterMinutes, Default.Door.LateAfterMinutes)),
        Visits = new(await Number(MeetingsSettings.VisitLimit, Default.Visits.Visits), await Number(MeetingsSettings.VisitLimitMonths, Default.Visits.Months)),
        ReminderWorkingDays = await Number(MeetingsSettings.ReminderWorkingDays, Default.ReminderWorkingDays),
        FollowUpHours = await Number(MeetingsSettings.FollowUpHours, Default.FollowUpHours),
        RetentionMonths = await Number(MeetingsSettings.VisitorRetentionMonths, Default.RetentionMonths),
    };

    private Task<int> Number(string name, int fallback) => settings.GetAsync(name, fallback);
}
