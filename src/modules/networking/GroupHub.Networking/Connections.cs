using GroupHub.Members;
using GroupHub.Networking.Domain;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking;

/// <summary>
/// Whom a member was brought together with when both had said yes: by an introduction that was agreed to, or by help
/// that was offered and accepted. What one notes about another is theirs alone and connects nobody.
/// </summary>
internal sealed class Connections(
    IRepository<Introduction, Guid> introductions, IRepository<Answer, Guid> answers, Distances distances)
    : IConnections, ITransientDependency
{
    /// <summary>More than anybody gathers; what is asked of a search server must have an end.</summary>
    private const int Most = 5000;

    public async Task<IReadOnlySet<Guid>> GetAsync(Guid memberId, CancellationToken cancellation = default)
    {
        var introduced = (await introductions.GetQueryableAsync())
            .Where(wish => wish.AgreedAt != null && (wish.RequesterId == memberId || wish.TargetId == memberId))
            .Select(wish => wish.RequesterId == memberId ? wish.TargetId : wish.RequesterId);
        var helped = (await answers.GetQueryableAsync())
            .Where(answer => answer.AcceptedAt != null && (answer.AskerId == memberId || answer.HelperId == memberId))
            .Select(answer => answer.AskerId == memberId ? answer.HelperId : answer.AskerId);
        var connected = await introduced.Union(helped).OrderBy(id => id).Take(Most).ToListAsync(cancellation);
        return connected.Except(await distances.BlockedAroundAsync(memberId, cancellation)).ToHashSet();
    }
}
