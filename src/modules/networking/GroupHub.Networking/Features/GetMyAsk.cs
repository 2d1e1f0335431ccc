using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using GroupHub.Networking.Matching;
using Microsoft.EntityFrameworkCore;
using Volo.Abp;

namespace GroupHub.Networking.Features;

/// <summary>One of one's own asks: who has answered, and who could.</summary>
public sealed record GetMyAsk(Guid Id) : IQuery<MyAskPage>;

public sealed record MyAskPage
{
    public required MyAsk Ask { get; init; }
    public required IReadOnlyList<AskAnswer> Answers { get; init; }

    /// <summary>The three best, each with what matched and who could make the introduction.</summary>
    public required IReadOnlyList<AskMatch> Matches { get; init; }
}

public sealed record AskAnswer
{
    public required Guid Id { get; init; }
    public required NetworkPerson Person { get; init; }
    public string? Message { get; init; }
    public string? Email { get; init; }
    public required DateTime OfferedAt { get; init; }
    public required bool IsAccepted { get; init; }
}

public sealed record AskMatch
{
    public required Guid OfferId { get; init; }
    public required NetworkPerson Person { get; init; }

    /// <summary>Why, in sentences that name what matched.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>Colleagues who know both, and have agreed to be named.</summary>
    public required IReadOnlyList<NetworkPerson> Connectors { get; init; }
    public required bool IsInvited { get; init; }
}

internal sealed class GetMyAskHandler(Book<Ask> asks, AskAnswers answers, AskMatches matches)
    : IQueryHandler<GetMyAsk, MyAskPage>
{
    public async Task<MyAskPage> Handle(GetMyAsk query, CancellationToken cancellation)
    {
        var ask = await (await asks.ReadAsync(cancellation)).FirstOrDefaultAsync(a => a.Id == query.Id, cancellation)
            ?? throw new BusinessException(NetworkingErrors.NotThere);

        return new MyAskPage
        {
            Ask = MyAsk.From.Compile()(ask),
            Answers = await answers.ListAsync(ask, cancellation),
            Matches = ask.IsOpen ? await matches.ListAsync(ask, cancellation) : [],
        };
    }
}
