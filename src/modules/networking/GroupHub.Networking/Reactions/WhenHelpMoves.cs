using GroupHub.Networking.Domain;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;

namespace GroupHub.Networking.Reactions;

/// <summary>
/// Tells the helper that they are asked, the asker that somebody can help, and the helper that it did.
/// </summary>
internal sealed class WhenHelpMoves(IRepository<Answer, Guid> answers, IRepository<Ask, Guid> asks, Letters letters) :
    IDistributedEventHandler<HelpInvited>,
    IDistributedEventHandler<HelpOffered>,
    IDistributedEventHandler<HelpAccepted>,
    ITransientDependency
{
    public async Task HandleEventAsync(HelpInvited invited)
    {
        if (await FindAsync(invited.AnswerId) is not var (answer, ask)) return;

        await letters.TellAsync(answer.AskerId, answer.HelperId, MailKind.Asks, "/app/asks?show=answerable",
            from => letters.Of("HelpInvited", from.Name, ask.What), CancellationToken.None);
    }

    public async Task HandleEventAsync(HelpOffered offered)
    {
        if (await FindAsync(offered.AnswerId) is not var (answer, ask)) return;

        await letters.TellAsync(answer.HelperId, answer.AskerId, MailKind.Asks, $"/app/asks/{ask.Id}",
            from => letters.Of("HelpOffered", from.Name, ask.What) with
            {
                Quote = answer.Message,
                ReplyTo = from.Email,
            },
            CancellationToken.None);
    }

    public async Task HandleEventAsync(HelpAccepted accepted)
    {
        if (await FindAsync(accepted.AnswerId) is not var (answer, ask)) return;

        await letters.TellAsync(answer.AskerId, answer.HelperId, MailKind.Asks, "/app/asks?show=answerable",
            from => letters.Of("HelpAccepted", from.Name, ask.What), CancellationToken.None);
    }

    private async Task<(Answer Answer, Ask Ask)?> FindAsync(Guid answerId)
    {
        var answer = await answers.FindAsync(answerId);
        var ask = answer is null ? null : await asks.FindAsync(answer.AskId);
        return ask is null ? null : (answer!, ask);
    }
}
