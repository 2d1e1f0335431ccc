using FluentValidation;
using GroupHub.Dues.Domain;
using GroupHub.Foundation;

namespace GroupHub.Dues.Features;

/// <summary>
/// Lets a member's rights rest. The client's request id becomes the suspension's, so pressing twice suspends once.
/// </summary>
public sealed record SuspendMember : ICommand<StandingToday>
{
    public Guid MemberId { get; init; }
    public Guid RequestId { get; init; }

    /// <summary>Today, unless said.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Until further notice, unless said.</summary>
    public DateOnly? To { get; init; }
    public string Reason { get; init; } = "";
}

internal sealed class SuspendMemberValidator : AbstractValidator<SuspendMember>
{
    public SuspendMemberValidator()
    {
        RuleFor(c => c.RequestId).NotEmpty();
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(Suspension.MaxReasonLength);
    }
}

internal sealed class SuspendMemberHandler(MembershipFile file) : ICommandHandler<SuspendMember, StandingToday>
{
    public Task<StandingToday> Handle(SuspendMember command, CancellationToken cancellation) => file.ChangeAsync(
        command.MemberId,
        (membership, today) =>
            membership.Suspend(
                command.RequestId, new SuspensionFacts(command.From ?? today, command.To), command.Reason),
        cancellation);
}
