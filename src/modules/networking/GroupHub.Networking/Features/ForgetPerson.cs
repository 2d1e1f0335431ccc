using FluentValidation;
using GroupHub.Foundation;
using GroupHub.Networking.Domain;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Timing;

namespace GroupHub.Networking.Features;

/// <summary>
/// Erases for good what one's own book says about somebody: touches, notes, follow-ups,
/// outcomes. What the other has in theirs, and what both have done together, such as a referral or a thread, stays.
/// </summary>
public sealed record ForgetPerson(Guid MemberId) : ICommand;

internal sealed class ForgetPersonValidator : AbstractValidator<ForgetPerson>
{
    public ForgetPersonValidator() => RuleFor(c => c.MemberId).NotEmpty();
}

internal sealed class ForgetPersonHandler(
    Self self,
    Diary diary,
    IRepository<FollowUp, Guid> followUps,
    IRepository<Outcome, Guid> outcomes,
    IClock clock) : CommandHandler<ForgetPerson>
{
    public override async Task Handle(ForgetPerson command, CancellationToken cancellation)
    {
        var (me, other) = (await self.GetIdAsync(cancellation), command.MemberId);
        await followUps.DeleteDirectAsync(item => item.OwnerId == me && item.PersonId == other, cancellation);
        await outcomes.DeleteDirectAsync(outcome => outcome.OwnerId == me && outcome.OtherId == other, cancellation);
        await diary.ForgetAsync(me, other, clock.Now, cancellation);
    }
}
