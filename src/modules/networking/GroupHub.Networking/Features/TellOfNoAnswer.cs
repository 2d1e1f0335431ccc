using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;

namespace GroupHub.Networking.Features;

/// <summary>
/// Tells the requester once that nothing came of a wish; in the same words whether somebody declined or nobody
/// answered.
/// </summary>
internal sealed record TellOfNoAnswer(Guid IntroductionId) : ICommand
{
    public static string KeyOf(Introduction wish) => $"introduction:{wish.Id:N}:no-answer";
}

internal sealed class TellOfNoAnswerHandler(
    IRepository<Introduction, Guid> introductions,
    IRepository<Nudge, Guid> nudges,
    Letters letters,
    Today today,
    IGuidGenerator guids) : CommandHandler<TellOfNoAnswer>
{
    public override async Task Handle(TellOfNoAnswer command, CancellationToken cancellation)
    {
        var wish = await introductions.GetAsync(command.IntroductionId, cancellationToken: cancellation);
        var key = TellOfNoAnswer.KeyOf(wish);
        if (wish.StateForRequester(today.Now) != WishState.NoAnswer) return;
        var told = await nudges.FirstOrDefaultAsync(
            nudge => nudge.OwnerId == wish.RequesterId && nudge.Key == key, cancellation);
        if (told is not null) return;

        // As of the day of the wish: this answer is owed to the requester and does not use up the week's reminders.
        await nudges.InsertAsync(
            Nudge.Of(guids.Create(), wish.RequesterId, key, wish.RequestedAt), autoSave: true, cancellation);
        await letters.WriteAsync(wish.TargetId, wish.RequesterId, MailKind.Introductions, "/app/introductions",
            about => letters.Of("IntroductionUnanswered", about.Name), cancellation);
    }
}
