using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace GroupHub.Networking.Features;

/// <summary>Somebody is no longer on file: all that is theirs goes, and all that names them (R63).</summary>
internal sealed record ForgetMember(Guid MemberId) : ICommand;

internal sealed class ForgetMemberHandler(IServiceProvider services) : CommandHandler<ForgetMember>
{
    public override async Task Handle(ForgetMember command, CancellationToken cancellation)
    {
        var id = command.MemberId;
        await Rows<Touch>().DeleteDirectAsync(row => row.OwnerId == id || row.OtherId == id, cancellation);
        await Rows<Tie>().DeleteDirectAsync(row => row.OwnerId == id || row.OtherId == id, cancellation);
        await Rows<Distance>().DeleteDirectAsync(row => row.OwnerId == id || row.OtherId == id, cancellation);
        await Rows<Attendance>().DeleteDirectAsync(row => row.OwnerId == id, cancellation);
        await Rows<FollowUp>().DeleteDirectAsync(row => row.OwnerId == id || row.PersonId == id, cancellation);
        await Rows<Answer>().DeleteDirectAsync(row => row.AskerId == id || row.HelperId == id, cancellation);
        await Rows<Ask>().DeleteDirectAsync(row => row.OwnerId == id, cancellation);
        await Rows<Offer>().DeleteDirectAsync(row => row.OwnerId == id, cancellation);
        await Rows<SearchWord>().DeleteDirectAsync(row => row.OwnerId == id, cancellation);
        await ForgetThreadsAsync(id, cancellation);
        await Rows<Introduction>().DeleteDirectAsync(
            row => row.RequesterId == id || row.ConnectorId == id || row.TargetId == id, cancellation);
        await Rows<Referral>().DeleteDirectAsync(row => row.GiverId == id || row.RecipientId == id, cancellation);
        await Rows<Preferences>().DeleteDirectAsync(row => row.OwnerId == id, cancellation);
        await Rows<Nudge>().DeleteDirectAsync(row => row.OwnerId == id, cancellation);
        await Rows<Pause>().DeleteDirectAsync(row => row.OwnerId == id, cancellation);
    }

    /// <summary>
    /// A thread of three ends with any of them: what the others wrote was for that person too, and names them.
    /// </summary>
    private async Task ForgetThreadsAsync(Guid id, CancellationToken cancellation)
    {
        var theirs = (await Rows<Introduction>().GetQueryableAsync())
            .Where(row => row.RequesterId == id || row.ConnectorId == id || row.TargetId == id)
            .Select(row => row.Id);
        await Rows<ThreadMessage>().DeleteDirectAsync(
            row => theirs.Contains(row.IntroductionId)
                || row.AuthorId == id
                || row.ReaderId == id
                || row.FurtherReaderId == id,
            cancellation);
        await Rows<ThreadPlace>()
            .DeleteDirectAsync(row => theirs.Contains(row.IntroductionId) || row.OwnerId == id, cancellation);
        await Rows<Outcome>().DeleteDirectAsync(
            row => theirs.Contains(row.IntroductionId)
                || row.OwnerId == id
                || row.OtherId == id
                || row.ConnectorId == id,
            cancellation);
    }

    private IRepository<T, Guid> Rows<T>() where T : class, IPrivate<T> =>
        services.GetRequiredService<IRepository<T, Guid>>();
}
