using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Networking.Features;

/// <summary>
/// Erases for good what one's own book says about somebody: touches, notes, follow-ups. What the other has in theirs,
/// and what both have done together, such as a referral, stays.
/// </summary>
public sealed record ForgetPerson(Guid MemberId) : ICommand;

internal sealed class ForgetPersonValidator : AbstractValidator<ForgetPerson>
{
    public ForgetPersonValidator() => RuleFor(c => c.MemberId).NotEmpty();
}

internal sealed class ForgetPersonHandler(
    Self self,
    Diary diary,
    IRepository<Touch, Guid> touches,
    IRepository<FollowUp, Guid> followUps,
    IClock clock) : CommandHandler<ForgetPerson>
{
    public override async Task Handle(ForgetPerson command, CancellationToken cancellation)
    {
        var (me, other) = (await self.GetIdAsync(cancellation), command.MemberId);
        await touches.DeleteDirectAsync(touch => touch.OwnerId == me && touch.OtherId == other, cancellation);
        await followUps.DeleteDirectAsync(item => item.OwnerId == me && item.PersonId == other, cancellation);

        var tie = await diary.OpenTieAsync(me, other, cancellation);
        tie.Recount([]);
        tie.KeepInTouch(null);
        tie.Describe(null);
        tie.Forget(clock.Now);
    }
}
