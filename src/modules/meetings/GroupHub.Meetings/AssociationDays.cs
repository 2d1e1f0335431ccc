using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Settings;

namespace GroupHub.Meetings;

/// <summary>Days on the association's own wall.</summary>
internal sealed class AssociationDays(ISettingProvider settings) : ITransientDependency
{
    /// <summary>From the first to the last day, both whole.</summary>
    public async Task<Span> SpanAsync(DateOnly first, DateOnly last)
    {
        var zone = await ZoneAsync();
        return new(
            MeetingZone.ToInstant(first, TimeOnly.MinValue, zone),
            MeetingZone.ToInstant(last.AddDays(1), TimeOnly.MinValue, zone));
    }

    public async Task<string> ZoneAsync() =>
        await settings.GetOrNullAsync(AssociationSettings.TimeZone) is { Length: > 0 } zone ? zone : "UTC";
}
