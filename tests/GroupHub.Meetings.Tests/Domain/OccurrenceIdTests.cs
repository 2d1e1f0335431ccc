using CsCheck;
using GroupHub.Meetings.Domain;

namespace GroupHub.Meetings.Tests.Domain;

public sealed class OccurrenceIdTests
{
    private static readonly Gen<long> Keys = Gen.Guid.Select(OccurrenceId.KeyFrom);
    private static readonly Gen<DateOnly> Dates = Gen.Int[0, 3_000_000].Select(DateOnly.FromDayNumber);

    [Fact]
    public void It_says_which_series_and_which_date() =>
        Gen.Select(Keys, Dates).Sample((key, date) => OccurrenceId.Read(OccurrenceId.Of(key, date)) == (key, date));

    [Fact]
    public void Two_meetings_never_share_one() =>
        Gen.Select(Keys, Dates, Keys, Dates).Sample((key, date, otherKey, otherDate) =>
            (key, date) == (otherKey, otherDate) || OccurrenceId.Of(key, date) != OccurrenceId.Of(otherKey, otherDate));

    [Fact]
    public void Any_other_id_is_none() => Gen.Guid.Sample(id => OccurrenceId.Read(id) is null);

    [Fact]
    public void It_is_a_UUID_of_version_8() =>
        Gen.Select(Keys, Dates).Sample((key, date) => OccurrenceId.Of(key, date) is { Version: 8, Variant: >= 8 and <= 11 });
}
