using System.Text.Json.Serialization;
using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Meetings.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Meetings.Features;

/// <summary>Who has said what to a meeting, in the order of the line.</summary>
public sealed record ListAnswers : PagedQuery, IQuery<PagedResultDto<AnswerRow>>
{
    public Guid MeetingId { get; init; }
    public AnswerListKind Show { get; init; }
}

[JsonConverter(typeof(CamelCaseEnumConverter<AnswerListKind>))]
public enum AnswerListKind
{
    All,
    Coming,
    Waiting,
    Maybe,
    No,

    /// <summary>Expected, and has said nothing.</summary>
    Silent,
}

public sealed record AnswerRow
{
    public Guid? MemberId { get; init; }
    public Guid? VisitId { get; init; }
    public required string Name { get; init; }
    public string? Company { get; init; }

    /// <summary>Absent where somebody has said nothing.</summary>
    public MeetingReply? Reply { get; init; }
    public int Guests { get; init; }
    public SeatState Seat { get; init; }
    public DateTime? OfferedUntil { get; init; }
    public string? Substitute { get; init; }
    public string? Note { get; init; }
    public DateTime? AnsweredAt { get; init; }
}

internal sealed class ListAnswersValidator : PagedQueryValidator<ListAnswers>
{
    public ListAnswersValidator() => RuleFor(q => q.Show).IsInEnum();
}

internal sealed class ListAnswersHandler(
    MeetingBook book, IRepository<Answer, Guid> answers, MemberChapters chapters, PeopleNames names, OfficerReach reach)
    : IQueryHandler<ListAnswers, PagedResultDto<AnswerRow>>
{
    public async Task<PagedResultDto<AnswerRow>> Handle(ListAnswers query, CancellationToken cancellation)
    {
        var meeting = await book.GetAsync(query.MeetingId, cancellation);
        await reach.RequireAsync(MeetingsPermissions.View, meeting.ChapterId, cancellation);
        var all = (await answers.GetQueryableAsync()).AsNoTracking().Where(answer => answer.MeetingId == meeting.Id);
        if (query.Show == AnswerListKind.Silent) return await SilentAsync(query, meeting, all, cancellation);

        var wanted = Matching(all, query.Show);
        var count = await wanted.CountAsync(cancellation);
        var page = await wanted.OrderBy(answer => answer.InLineSince).ThenBy(answer => answer.Id)
            .Skip(query.SkipCount).Take(query.MaxResultCount).ToListAsync(cancellation);
        var people = await names.OfAsync(
            page.Select(answer => new Attendee(answer.MemberId, answer.VisitId)), cancellation);
        return new PagedResultDto<AnswerRow>(count, [.. page.Select(answer => Row(answer, people))]);
    }

    private async Task<PagedResultDto<AnswerRow>> SilentAsync(
        ListAnswers query, Meeting meeting, IQueryable<Answer> all, CancellationToken cancellation)
    {
        var answered = await all.Where(answer => answer.MemberId != null)
            .Select(answer => answer.MemberId!.Value)
            .ToListAsync(cancellation);
        var silent = (await chapters.ExpectedAsync(meeting, cancellation)).Except(answered).ToList();
        var people = await names.OfAsync(silent.Select(Attendee.Member), cancellation);
        var rows = people.All.OrderBy(person => person.Name)
            .ThenBy(person => person.Who.MemberId)
            .Skip(query.SkipCount)
            .Take(query.MaxResultCount)
            .Select(person => new AnswerRow
            {
                MemberId = person.Who.MemberId,
                Name = person.Name,
                Company = person.Company,
            });
        return new PagedResultDto<AnswerRow>(silent.Count, [.. rows]);
    }

    private static IQueryable<Answer> Matching(IQueryable<Answer> all, AnswerListKind kind) => kind switch
    {
        AnswerListKind.Coming => all.Where(answer => answer.Seat == SeatState.Seated
            || answer.Seat == SeatState.Offered),
        AnswerListKind.Waiting => all.Where(answer => answer.Seat == SeatState.Waiting),
        AnswerListKind.Maybe => all.Where(answer => answer.Reply == MeetingReply.Maybe),
        AnswerListKind.No => all.Where(answer => answer.Reply == MeetingReply.No),
        _ => all,
    };

    private static AnswerRow Row(Answer answer, KnownPeople people)
    {
        var person = people.Find(new Attendee(answer.MemberId, answer.VisitId));
        return new AnswerRow
        {
            MemberId = answer.MemberId,
            VisitId = answer.VisitId,
            Name = person.Name,
            Company = person.Company,
            Reply = answer.Reply,
            Guests = answer.Guests,
            Seat = answer.Seat,
            OfferedUntil = answer.OfferedUntil,
            Substitute = answer.Substitute,
            Note = answer.Note,
            AnsweredAt = answer.AnsweredAt,
        };
    }
}
