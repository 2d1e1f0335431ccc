using CsCheck;
using GroupHub.Meetings.Domain;
using Volo.Abp;

namespace GroupHub.Meetings.Tests.Domain;

/// <summary>Things as they usually are, to be changed where a test is about the difference.</summary>
internal static class A
{
    public static readonly DateTime Now = new(2026, 11, 25, 9, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Wednesday = new(2026, 12, 2);

    public static MeetingDetails Details => new() { Title = "Old Mill, lunch", Place = "Old Mill, Upper Weir", Mode = MeetingMode.InPerson };

    public static MeetingTime Time => new() { Date = Wednesday, StartsAt = new TimeOnly(12, 15), Minutes = 90, Zone = "Europe/Berlin" };

    public static SeriesPlan Plan(string? rule = "FREQ=WEEKLY;BYDAY=WE", MeetingTime? time = null, MeetingDetails? details = null) =>
        new(details ?? Details, time ?? Time, rule, SkipsHolidays: true, LeftOut: []);

    public static MeetingSeries Series(string? rule = "FREQ=WEEKLY;BYDAY=WE", MeetingTime? time = null, MeetingDetails? details = null) =>
        MeetingSeries.Plan(Guid.CreateVersion7(), Guid.NewGuid(), Guid.NewGuid(), Plan(rule, time, details), Now);

    public static Meeting Meeting(int? seats = null, int? maxGuests = null) =>
        Meetings.Domain.Meeting.Of(Series(details: Details with { Seats = seats, MaxGuests = maxGuests }), Wednesday);

    public static AnswerGiven Yes(Guid memberId, int guests = 0) =>
        new() { AnswerId = Guid.CreateVersion7(), MemberId = memberId, Reply = MeetingReply.Yes, Guests = guests };

    public static AnswerGiven No(Guid memberId) => Yes(memberId) with { Reply = MeetingReply.No };

    public static DateOnly Day(int year, int month, int day) => new(year, month, day);

    public static string? Breaking(Action action) => Should.Throw<BusinessException>(action).Code;

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
