using System.Globalization;
using GroupHub.Foundation.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;
using Volo.Abp.Timing;

namespace GroupHub.Networking;

/// <summary>
/// Sentences and dates in the language of whoever reads them, dates as the association's calendar has them.
/// </summary>
internal sealed class Texts(IStringLocalizer<GroupHubResource> texts, ISettingProvider settings) : ITransientDependency
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public string this[string key, params object[] values] => texts[$"Networking:{key}", values];

    /// <summary><c>12 November</c>, with the year where it is not this one.</summary>
    public static string Day(DateOnly day, DateOnly today) =>
        day.Year == today.Year ? day.ToDayText(Culture) : day.ToDateText(Culture);

    public static string Month(DateOnly day, DateOnly today) =>
        day.ToString(day.Year == today.Year ? "MMMM" : "MMMM yyyy", Culture);

    /// <summary>How long something is over: <c>today</c>, <c>12 days ago</c>.</summary>
    public string Ago(DateOnly day, DateOnly today) => (today.DayNumber - day.DayNumber) switch
    {
        <= 0 => this["Ago.Today"],
        1 => this["Ago.Yesterday"],
        var days and < 61 => this["Ago.Days", days],
        var days => this["Ago.Months", days / 30],
    };

    public string Number(int count, string key) => this[count == 1 ? $"{key}.One" : $"{key}.Other", count];

    /// <summary><c>Ada, Grace and Edsger</c>.</summary>
    public string List(IReadOnlyList<string> names) => names switch
    {
        [] => "",
        [var only] => only,
        _ => this["And", string.Join(", ", names.SkipLast(1)), names[^1]],
    };

    /// <summary>The hour on the association's clock.</summary>
    public async Task<int> HourAsync(DateTime instant)
    {
        var zone = await settings.GetOrNullAsync(TimingSettingNames.TimeZone);
        var info = string.IsNullOrEmpty(zone) ? TimeZoneInfo.Utc : TimeZoneInfo.FindSystemTimeZoneById(zone);
        return TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(instant, DateTimeKind.Utc), info).Hour;
    }
}
