using GroupHub.Foundation;
using GroupHub.Networking.Matching;
using Volo.Abp.Application.Dtos;

namespace GroupHub.Networking.Features;

/// <summary>
/// Asks of colleagues that one could answer: those one was turned to for, then the best matches with what one offers.
/// </summary>
public sealed record ListAnswerableAsks : PagedQuery, IQuery<PagedResultDto<AnswerableAsk>>;

public sealed record AnswerableAsk
{
    public required Guid AskId { get; init; }
    public required NetworkPerson Person { get; init; }
    public required string What { get; init; }
    public string? ForWhom { get; init; }
    public DateOnly? NeededBy { get; init; }

    /// <summary>Why it is shown to one, in sentences that name what matched.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Whether the asker turned to one by name.</summary>
    public required bool IsInvited { get; init; }

    /// <summary>Whether one has said that one can help.</summary>
    public required bool HasOffered { get; init; }
}

internal sealed class ListAnswerableAsksValidator : PagedQueryValidator<ListAnswerableAsks>;

internal sealed class ListAnswerableAsksHandler(AnswerableAsks answerable)
    : IQueryHandler<ListAnswerableAsks, PagedResultDto<AnswerableAsk>>
{
    public async Task<PagedResultDto<AnswerableAsk>> Handle(ListAnswerableAsks query, CancellationToken cancellation)
    {
        var all = await answerable.ListAsync(cancellation);
        return new PagedResultDto<AnswerableAsk>(all.Count, [.. all.Skip(query.SkipCount).Take(query.MaxResultCount)]);
    }
}
