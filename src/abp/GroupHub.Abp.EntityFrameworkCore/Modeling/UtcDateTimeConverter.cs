using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Volo.Abp.EntityFrameworkCore.Modeling;

/// <summary>
/// Instants are stored in UTC and come back as such, also from databases that do not know the difference.
/// </summary>
internal sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
    value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc),
    value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
