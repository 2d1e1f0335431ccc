using System.Text.Json.Serialization;
using FluentValidation;
using GroupHub.Foundation;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Meetings.Features;

/// <summary>Meetings that a member may come to, between two days.</summary>
public sealed record ListMyMeetings : PagedQuery, IQuery<PagedResultDto<MyMeeting>>
{
    public DateOnly From { get; init; }
    public DateOnly To { get; init; }
    public WhoseMeetings Whose { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<WhoseMeetings>))]
public enum WhoseMeetings
{
    /// <summary>Of one's chapters, of what stands above them, and of the association.</summary>
    Mine,

    /// <summary>Of one's chapters and of what stands above them.</summary>
    Chapters,

    /// <summary>Of the association as a whole.</summary>
    Association,

    /// <summary>Those too that other chapters have opened to visitors.</summary>
    All,
}

/// <summary>A meeting as one of its members sees it.</summary>
public sealed record MyMeeting : MeetingCard
{
    public string? Description { get; init; }

    /// <summary>Where to join online; for those who have a seat.</summary>
    public string? Link { get; init; }

    /// <summary>Whether it is meant for the member, and not only open to them.</summary>
    public bool IsMine { get; init; }
    public int Coming { get; init; }

    /// <summary>How many people the member may bring along.</summary>
    public int MaxGuests { get; init; }
    public int Visitors { get; init; }
    public MyAnswer? Answer { get; init; }
}

internal sealed class ListMyMeetingsValidator : PagedQueryValidator<ListMyMeetings>
{
    public ListMyMeetingsValidator()
    {
        RuleFor(q => q.From).NotEmpty();
        RuleFor(q => q.To)
            .GreaterThanOrEqualTo(q => q.From)
            .Must((q, to) => to.DayNumber - q.From.DayNumber <= ListMeetingsValidator.MostDays);
        RuleFor(q => q.Whose).IsInEnum();
    }
}

internal sealed class ListMyMeetingsHandler(
    OwnProfile own, AssociationDays days, MyMeetings mine, MemberChapters chapters)
    : IQueryHandler<ListMyMeetings, PagedResultDto<MyMeeting>>
{
    public async Task<PagedResultDto<MyMeeting>> Handle(ListMyMeetings query, CancellationToken cancellation)
    {
        var member = await own.GetAsync(cancellation);
        var belonging = await chapters.GetAsync(member.Id, cancellation);
        var found = await mine.ListAsync(
            await days.SpanAsync(query.From, query.To), belonging, query.Whose, cancellation);
        var page = found.Skip(query.SkipCount).Take(query.MaxResultCount).ToList();
        return new PagedResultDto<MyMeeting>(
            found.Count, await mine.ShowAsync(page, member.Id, belonging, cancellation));
    }
}
