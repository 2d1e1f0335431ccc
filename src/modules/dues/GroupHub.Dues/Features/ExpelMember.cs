using FluentValidation;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

/// <summary>
/// The association ends somebody's membership, and they are told why. Saying the same twice changes nothing.
/// </summary>
public sealed record ExpelMember : ICommand<StandingToday>
{
    public Guid MemberId { get; init; }

    /// <summary>Today, unless said.</summary>
    public DateOnly? Decided { get; init; }

    /// <summary>The first day without membership: the day of the decision, unless said.</summary>
    public DateOnly? Effective { get; init; }
    public string Reason { get; init; } = "";
}

internal sealed class ExpelMemberValidator : AbstractValidator<ExpelMember>
{
    public ExpelMemberValidator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(Suspension.MaxReasonLength);
}

internal sealed class ExpelMemberHandler(MembershipFile file) : ICommandHandler<ExpelMember, StandingToday>
{
    public Task<StandingToday> Handle(ExpelMember command, CancellationToken cancellation) => file.ChangeAsync(
        command.MemberId,
        (membership, today) =>
        {
            var decided = command.Decided ?? today;
            membership.Expel(decided, command.Effective ?? decided, command.Reason);
        },
        cancellation);
}
