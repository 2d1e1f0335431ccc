using System.Text.Json.Serialization;
using FluentValidation;
using GroupHub.Chapters;
using GroupHub.Foundation;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings.Features;

/// <summary>Meetings within an officer's reach, between two days.</summary>
public sealed record ListMeetings : PagedQuery, IQuery<PagedResultDto<MeetingRow>>
{
    /// <summary>Both days are included.</summary>
    public DateOnly From { get; init; }
    public DateOnly To { get; init; }

    /// <summary>Of this chapter and of those below it.</summary>
    public Guid? ChapterId { get; init; }
    public MeetingListKind Show { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<MeetingListKind>))]
public enum MeetingListKind
{
    All,

    /// <summary>Over, and nobody has submitted a sheet.</summary>
    WithoutSheet,

    /// <summary>Takes place, or took place.</summary>
    On,

    /// <summary>Cancelled, or left out for a holiday.</summary>
    Off,
}

/// <summary>A meeting as officers see it in a list.</summary>
public sealed record MeetingRow : MeetingCard
{
    /// <summary>Seats that are taken, guests and visitors among them.</summary>
    public required int Coming { get; init; }
    public required int Waiting { get; init; }
    public required int Visitors { get; init; }

    /// <summary>How many were there, as the submitted sheet says; absent until it is.</summary>
    public required int? There { get; init; }
    public required SheetState Sheet { get; init; }
}

internal sealed class ListMeetingsValidator : PagedQueryValidator<ListMeetings>
{
    public const int MostDays = 400;

    public ListMeetingsValidator()
    {
        RuleFor(q => q.From).NotEmpty();
        RuleFor(q => q.To)
            .GreaterThanOrEqualTo(q => q.From).Must((q, to) => to.DayNumber - q.From.DayNumber <= MostDays);
        RuleFor(q => q.Show).IsInEnum();
        RuleFor(q => q.Sorting).Must(sorting => sorting is null or "" or "date" or "date asc" or "date desc");
    }
}

internal sealed class ListMeetingsHandler(
    OfficerReach reach, AssociationDays days, MeetingCalendar calendar, MeetingCounts counts, IChapters chapters)
    : IQueryHandler<ListMeetings, PagedResultDto<MeetingRow>>
{
    public async Task<PagedResultDto<MeetingRow>> Handle(ListMeetings query, CancellationToken cancellation)
    {
        var choice = await reach.ChooseAsync(MeetingsPermissions.View, query.ChapterId, cancellation);
        var found = await calendar.ListAsync(await days.SpanAsync(query.From, query.To), choice, cancellation);
        found = query.Show switch
        {
            MeetingListKind.WithoutSheet => await counts.WithoutSheetAsync(found, cancellation),
            MeetingListKind.On => found.FindAll(meeting => meeting.State == MeetingState.Scheduled),
            MeetingListKind.Off => found.FindAll(meeting => meeting.State != MeetingState.Scheduled),
            _ => found,
        };
        if (query.Sorting is "date desc") found.Reverse();

        var page = found.Skip(query.SkipCount).Take(query.MaxResultCount).ToList();
        var (numbers, names) = (
            await counts.OfAsync(page, cancellation),
            await ChapterNames.OfAsync(chapters, page.Select(m => m.ChapterId), cancellation));
        return new PagedResultDto<MeetingRow>(found.Count, [.. page.Select(meeting => Row(meeting, numbers, names))]);
    }

    private static MeetingRow Row(
        Domain.Meeting meeting, IReadOnlyDictionary<Guid, MeetingNumbers> numbers, ChapterNames names)
    {
        var of = numbers.GetValueOrDefault(meeting.Id, MeetingNumbers.None);
        return new MeetingRow
        {
            Coming = of.Coming,
            Waiting = of.Waiting,
            Visitors = of.Visitors,
            There = of.There,
            Sheet = of.SheetOf(meeting),
        }.About(meeting, names);
    }
}
