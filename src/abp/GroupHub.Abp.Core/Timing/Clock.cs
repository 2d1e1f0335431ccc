using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Timing;

public interface IClock
{
    DateTime Now { get; }

    DateTimeKind Kind { get; }

    bool SupportsMultipleTimezone { get; }

    DateTime Normalize(DateTime dateTime);

    DateTime ConvertToUserTime(DateTime utcDateTime);

    DateTimeOffset ConvertToUserTime(DateTimeOffset dateTimeOffset);

    DateTime ConvertToUtc(DateTime dateTime);
}

public class AbpClockOptions
{
    public DateTimeKind Kind { get; set; } = DateTimeKind.Unspecified;
}

[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Property)]
public class DisableDateTimeNormalizationAttribute : Attribute;

public class Clock(IOptions<AbpClockOptions> options, ICurrentTimezoneProvider timezone, TimeProvider time)
    : IClock, ISingletonDependency
{
    public virtual DateTime Now => Kind switch
    {
        DateTimeKind.Utc => time.GetUtcNow().UtcDateTime,
        DateTimeKind.Local => time.GetLocalNow().LocalDateTime,
        _ => DateTime.SpecifyKind(time.GetLocalNow().DateTime, DateTimeKind.Unspecified),
    };

    public virtual DateTimeKind Kind { get; } = options.Value.Kind;

    public virtual bool SupportsMultipleTimezone => Kind == DateTimeKind.Utc;

    public virtual DateTime Normalize(DateTime dateTime) => (Kind, dateTime.Kind) switch
    {
        (DateTimeKind.Unspecified, _) => dateTime,
        _ when Kind == dateTime.Kind => dateTime,
        (DateTimeKind.Local, DateTimeKind.Utc) => dateTime.ToLocalTime(),
        (DateTimeKind.Utc, DateTimeKind.Local) => dateTime.ToUniversalTime(),
        _ => DateTime.SpecifyKind(dateTime, Kind),
    };

    public virtual DateTime ConvertToUserTime(DateTime utcDateTime) =>
        UserZone is { } zone && utcDateTime.Kind == DateTimeKind.Utc
            ? DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(utcDateTime, zone), DateTimeKind.Unspecified)
            : utcDateTime;

    public virtual DateTimeOffset ConvertToUserTime(DateTimeOffset dateTimeOffset) =>
        UserZone is { } zone ? TimeZoneInfo.ConvertTime(dateTimeOffset, zone) : dateTimeOffset;

    public virtual DateTime ConvertToUtc(DateTime dateTime) =>
        UserZone is { } zone && dateTime.Kind != DateTimeKind.Utc
            ? TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(dateTime, DateTimeKind.Unspecified), zone)
            : dateTime;

    private TimeZoneInfo? UserZone =>
        SupportsMultipleTimezone
        && timezone.TimeZone is { Length: > 0 } name
        && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : null;
}
