using GroupHub.Networking.Domain;
using GroupHub.Networking.Features;
using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Matching;

/// <summary>
/// Which asks of others a member gets to see: those they were turned to for, and those their own offers match. At most
/// as many as there are candidates.
/// </summary>
internal sealed class AnswerableAsks(
    Self self,
    Matchmaker matchmaker,
    IRepository<Ask, Guid> asks,
    Book<Answer> answers,
    AnswerableRows rows) : ITransientDependency
{
    private const int MostInvited = 50;

    public async Task<IReadOnlyList<AnswerableAsk>> ListAsync(CancellationToken cancellation)
    {
        var me = await self.GetIdAsync(cancellation);
        var matches = await matchmaker.ForHelperAsync(me, cancellation);
        var own = await OwnAnswersAsync(me, cancellation);
        var invited = await InvitedAsync(own, matches, cancellation);

        return await rows.ShowAsync(invited, matches, own, cancellation);
    }

    /// <exception cref="BusinessException">For an ask that the member does not get to see, or that is over.</exception>
    public async Task<Ask> RequireAsync(Guid askId, CancellationToken cancellation)
    {
        var shown = (await ListAsync(cancellation)).Any(ask => ask.AskId == askId)
            || await answers.FindAsync(answer => answer.AskId == askId, cancellation) is not null;
        var ask = shown ? await asks.FindAsync(askId, cancellationToken: cancellation) : null;
        return ask ?? throw new BusinessException(NetworkingErrors.NotThere);
    }

    private async Task<Dictionary<Guid, Answer>> OwnAnswersAsync(Guid me, CancellationToken cancellation) =>
        await (await answers.ReadAsync(cancellation))
            .Where(answer => answer.HelperId == me && answer.AcceptedAt == null)
            .OrderByDescending(answer => answer.Id)
            .Take(Candidates.Most)
            .ToDictionaryAsync(answer => answer.AskId, cancellation);

    private async Task<List<Ask>> InvitedAsync(
        Dictionary<Guid, Answer> own, IReadOnlyList<Match> matches, CancellationToken cancellation)
    {
        var matched = matches.Select(match => match.Ask.Id).ToHashSet();
        Guid[] wanted = [.. own.Values.Where(answer => !matched.Contains(answer.AskId))
            .Select(answer => answer.AskId).Take(MostInvited)];
        return await (await asks.GetQueryableAsync()).AsNoTracking()
            .Where(ask => wanted.Contains(ask.Id) && ask.State == AskState.Open)
            .ToListAsync(cancellation);
    }
}
