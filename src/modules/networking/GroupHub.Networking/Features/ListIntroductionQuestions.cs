using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking.Features;

/// <summary>Where one is asked to introduce somebody, or to be introduced.</summary>
public sealed record ListIntroductionQuestions : PagedQuery, IQuery<PagedResultDto<IntroductionQuestion>>;

public sealed record IntroductionQuestion
{
    public required Guid Id { get; init; }

    /// <summary>Whether one is asked to introduce the two; else one is the person to be met.</summary>
    public required bool IsConnector { get; init; }

    /// <summary>Who wishes for it; absent as long as they do not want to be named.</summary>
    public NetworkPerson? Requester { get; init; }

    /// <summary>The person to be met, or for that person the one who passes the wish on.</summary>
    public required NetworkPerson Other { get; init; }
    public required string Context { get; init; }
    public required string Benefit { get; init; }
    public string? Recommendation { get; init; }
    public required bool IsAnonymous { get; init; }
    public required QuestionState State { get; init; }

    /// <summary>Whether both have said yes, so that the three can write to each other.</summary>
    public required bool HasThread { get; init; }
    public required DateTime AskedAt { get; init; }
    public required DateTime AnswerBy { get; init; }
    public ContactCard? Card { get; init; }
}

internal sealed class ListIntroductionQuestionsValidator : PagedQueryValidator<ListIntroductionQuestions>;

internal sealed class ListIntroductionQuestionsHandler(
    Book<Introduction> introductions, Self self, IntroductionQuestions questions)
    : IQueryHandler<ListIntroductionQuestions, PagedResultDto<IntroductionQuestion>>
{
    public async Task<PagedResultDto<IntroductionQuestion>> Handle(
        ListIntroductionQuestions query, CancellationToken cancellation)
    {
        var me = await self.GetIdAsync(cancellation);
        var all = (await introductions.ReadAsync(cancellation)).Where(question => question.RequesterId != me);
        var page = await all.OrderByDescending(question => question.PassedOnAt ?? question.RequestedAt)
            .ThenBy(question => question.Id)
            .Skip(query.SkipCount).Take(query.MaxResultCount)
            .ToListAsync(cancellation);

        return new PagedResultDto<IntroductionQuestion>(
            await all.LongCountAsync(cancellation), await questions.ShowAsync(page, me, cancellation));
    }
}
