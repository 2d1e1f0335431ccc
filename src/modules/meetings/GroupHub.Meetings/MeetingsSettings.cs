using GroupHub.Foundation.Rules;
using GroupHub.Meetings.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace GroupHub.Meetings;

internal static class MeetingsSettings
{
    public static readonly NumberRule MaxGuests = Number("MaxGuests", Default.Seats.MaxGuests, 0, 20, RuleUnit.Guests);
    public static readonly NumberRule OfferHours =
        Number("OfferHours", Default.Seats.OfferHours, 1, 168, RuleUnit.Hours);
    public static readonly NumberRule LateAfterMinutes = Number(
        "LateAfterMinutes", Default.Door.LateAfterMinutes, 0, 120, RuleUnit.Minutes);
    public static readonly NumberRule VisitLimit = Number("VisitLimit", Default.Visits.Visits, 1, 50, RuleUnit.Visits);
    public static readonly NumberRule VisitLimitMonths =
        Number("VisitLimitMonths", Default.Visits.Months, 1, 60, RuleUnit.Months);
    public static readonly NumberRule ReminderWorkingDays = Number(
        "ReminderWorkingDays", Default.ReminderWorkingDays, 1, 10, RuleUnit.WorkingDays);
    public static readonly NumberRule FollowUpHours =
        Number("FollowUpHours", Default.FollowUpHours, 1, 336, RuleUnit.Hours);
    public static readonly NumberRule VisitorRetentionMonths = Number(
        "VisitorRetentionMonths", Default.RetentionMonths, 1, 60, RuleUnit.Months);

    /// <summary>How many weeks a leave for medical reasons lasts at most (R39).</summary>
    public static readonly NumberRule MedicalLeaveWeeks = Number("MedicalLeaveWeeks", 8, 1, 52, RuleUnit.Weeks);

    private static MeetingsNumbers Default => new();

    private static NumberRule Number(string name, int otherwise, int least, int most, RuleUnit unit) =>
        new($"GroupHub.Meetings.{name}", otherwise, least, most, unit);
}

internal sealed class MeetingsSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.AddRules(
        MeetingsSettings.MaxGuests,
        MeetingsSettings.OfferHours,
        MeetingsSettings.LateAfterMinutes,
        MeetingsSettings.VisitLimit,
        MeetingsSettings.VisitLimitMonths,
        MeetingsSettings.ReminderWorkingDays,
        MeetingsSettings.FollowUpHours,
        MeetingsSettings.VisitorRetentionMonths,
        MeetingsSettings.MedicalLeaveWeeks);
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
    public async Task<MeetingsNumbers> GetAsync() => new()
    {
        Seats = new(
            await settings.GetAsync(MeetingsSettings.MaxGuests), await settings.GetAsync(MeetingsSettings.OfferHours)),
        Door = new(await settings.GetAsync(MeetingsSettings.LateAfterMinutes)),
        Visits = new(
            await settings.GetAsync(MeetingsSettings.VisitLimit),
            await settings.GetAsync(MeetingsSettings.VisitLimitMonths)),
        ReminderWorkingDays = await settings.GetAsync(MeetingsSettings.ReminderWorkingDays),
        FollowUpHours = await settings.GetAsync(MeetingsSettings.FollowUpHours),
        RetentionMonths = await settings.GetAsync(MeetingsSettings.VisitorRetentionMonths),
    };
}
